import { DEFAULT_WATCH } from '../../../lib/status/service-names';
import type { StatusState } from '../../../lib/status/types';
import { pick } from '../../unit/diagnosis/seeded';
import type { FeedFault, LocalApple } from '../harness';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Years ahead of the real clock, so that no alarm that the worker sets rings by itself. */
export const FIRST = Date.UTC(2031, 2, 1, 12);

const UNWATCHED = ['iCloud Mail', 'Siri', 'Maps'];
const FAULTS: readonly FeedFault[] = [
  ...(['not-json', 'html', 'empty-services', 'old-format', '500', 'redirect', 'drop-connection'] as const),
];

interface Posted {
  readonly id: string;
  readonly start: number;
}

/** Apple's status desk and the person's clock, played by chance. */
export class Desk {
  /** How far the person's clock is ahead. */
  private ahead = 0;
  private open: readonly Posted[] = [];
  private over: readonly Posted[] = [];
  private serial = 3000;

  constructor(
    private readonly feed: LocalApple['feed'],
    /** What time it really is, ms since 1970 UTC; files are dated by it. */
    private readonly time: { now: number },
    private readonly next: () => number,
  ) {}

  /** What the person's clock says. */
  get clock(): number {
    return this.time.now + this.ahead;
  }

  /**
   * Lets time pass until the next check is due, and something happen or not.
   * @param state as it was after the last check
   * @returns what happened, in a few words
   */
  turn(state: StatusState): string {
    this.feed.mend();
    const jump = this.next() < 0.05;
    if (jump) this.ahead = pick([0, -30 * HOUR, -3 * HOUR, 2 * HOUR, 30 * HOUR], this.next);
    // Where the clock went back behind the last check, one is due at once.
    const isBehind = state.lastTriedAt !== null && state.lastTriedAt > this.clock + MINUTE;
    const wait = isBehind ? MINUTE : Math.max(MINUTE, state.dueAt - this.clock);
    // Apple dates the file to the minute; now and then the computer sleeps for some hours.
    this.time.now += wait + Math.floor(this.next() * (this.next() < 0.05 ? 14 * HOUR : 4 * MINUTE));
    const event = this.event();
    return jump ? `${event}, clock ${this.ahead / HOUR} h ahead` : event;
  }

  /** Ends all that goes on. */
  closeAll(): void {
    this.feed.mend();
    this.time.now += 2 * HOUR;
    this.feed.endIncident();
    this.settle(this.open);
  }

  private event(): string {
    const chance = this.next();
    if (chance < 0.2) return 'nothing new';
    if (chance < 0.25) return this.act('published anew', () => this.feed.republish());
    if (chance < 0.35) return this.act(`fails: ${this.fault()}`, () => undefined);
    if (chance < 0.43) return this.act('an older copy', () => this.feed.serveOlder());
    if (chance < 0.48) return this.act('maintenance', () => this.maintenance());
    if (chance < 0.53) return this.act('another service', () => this.post([pick(UNWATCHED, this.next)]));
    return this.open.length > 0 ? this.during() : this.between();
  }

  private during(): string {
    const chance = this.next();
    const one = pick(this.open, this.next);
    if (chance < 0.3) return this.act('grows', () => this.grow(one));
    if (chance < 0.4) return this.act('another one opens', () => this.opens());
    if (chance < 0.55) return this.act('vanishes', () => this.vanish(one));
    if (chance < 0.65) return this.act('ends, no time given', () => this.end([one], null));
    if (chance < 0.8) return this.act('one ends', () => this.end([one]));
    return this.act('all end', () => this.end(this.open));
  }

  private between(): string {
    const chance = this.next();
    const [last] = this.over.slice(-1);
    if (last && chance < 0.3) return this.act('opens again', () => this.reopen(last));
    if (chance < 0.4) return this.act('is over when posted', () => this.past());
    if (chance < 0.5) return this.act('old ones are cleared', () => this.clear());
    return this.act('opens', () => this.opens());
  }

  private act(words: string, what: () => void): string {
    what();
    return words;
  }

  private fault(): FeedFault {
    const fault = pick(FAULTS, this.next);
    this.feed.breakWith(fault);
    return fault;
  }

  private post(services: readonly string[], from: Partial<Posted> = {}): Posted {
    const start = from.start ?? this.time.now - Math.floor(20 + this.next() * 120) * MINUTE;
    this.serial += 1;
    const id = this.feed.startIncident({ services, start, messageId: from.id ?? String(this.serial) });
    return { id, start };
  }

  private services(): readonly string[] {
    const some = DEFAULT_WATCH.filter(() => this.next() < 0.3);
    return some.length > 0 ? some : [pick(DEFAULT_WATCH, this.next)];
  }

  private opens(): void {
    this.open = [...this.open, this.post(this.services())];
  }

  private grow(one: Posted): void {
    this.post(this.services(), one);
  }

  private end(some: readonly Posted[], end?: number | null): void {
    for (const { id } of some) this.feed.endIncident(id, end);
    this.settle(some);
  }

  private vanish(one: Posted): void {
    this.feed.vanish(one.id);
    this.open = this.open.filter((other) => other !== one);
  }

  private reopen(one: Posted): void {
    this.feed.reopenIncident(one.id);
    this.over = this.over.filter((other) => other !== one);
    this.open = [one];
  }

  private past(): void {
    this.end([this.post(this.services())]);
  }

  private clear(): void {
    this.feed.clear();
    this.over = [];
  }

  private settle(some: readonly Posted[]): void {
    this.open = this.open.filter((one) => !some.includes(one));
    this.over = [...this.over, ...some];
  }

  private maintenance(): void {
    const services = this.services();
    if (this.next() < 0.5) this.feed.planMaintenance({ services });
    else this.feed.startMaintenance({ services });
  }
}
