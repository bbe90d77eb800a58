import type { Clock } from '../../../lib/page/changes';

/** A clock that stands still until a test moves it; idle moments come at once when it is moved, however short. */
export class ManualClock implements Clock {
  #now = 0;
  #queue: { readonly at: number; readonly run: () => void }[] = [];
  /** How long a piece of work seems to take, in ms: the time passes whenever somebody looks at the clock. */
  costOfLook = 0;

  now(): number {
    this.#now += this.costOfLook;
    return this.#now;
  }

  later(ms: number, run: () => void): void {
    this.#queue.push({ at: this.#now + ms, run });
  }

  idle(run: (remaining: () => number) => void): void {
    this.later(0, () => run(() => 50));
  }

  /** How many runs are waiting. */
  get waiting(): number {
    return this.#queue.length;
  }

  /** Lets time pass, running what becomes due, and lets observers hear of changes before and after. */
  async pass(ms: number): Promise<void> {
    await Promise.resolve();
    const end = this.#now + ms;
    for (;;) {
      this.#queue.sort((a, b) => a.at - b.at);
      const next = this.#queue[0];
      if (!next || next.at > end) break;
      this.#queue.shift();
      this.#now = Math.max(this.#now, next.at);
      next.run();
      await Promise.resolve();
    }
    this.#now = Math.max(this.#now, end);
  }
}
