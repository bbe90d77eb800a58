/** What the page benchmark runs inside the browser: the reader itself, and the measuring around it. */
import type { Clock } from '../../lib/page/changes';
import { readPage } from '../../lib/page/read';
import { PageSession } from '../../lib/page/session';
import { PAGE_TOOLS } from '../../lib/page/tools';

export interface ReadingTimes {
  readonly textLength: number;
  /** Median ms of `document.body.textContent` and one regular expression, the anchors, over it. */
  readonly yardstick: number;
  /** Median ms of reading the same page. */
  readonly reading: number;
  readonly isRejected: boolean;
}

export interface ChangingTimes {
  readonly nodesPerSecond: number;
  /** Share of the time that the reader's own callbacks took. */
  readonly share: number;
  /** Longest of those callbacks, in ms. */
  readonly longest: number;
  /** ms that the page itself took to make a thousand nodes. */
  readonly pageWork: number;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Time of one run in ms, from as many runs as the clock needs to see them. */
function timeOf(run: () => unknown, repeats: number): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i += 1) run();
  return (performance.now() - start) / repeats;
}

/** Times both ways of looking at the page, in turns. */
export function timeReading(address: string, rounds: number): ReadingTimes {
  const url = new URL(address);
  const yardstick = (): boolean => PAGE_TOOLS.anchors.test(document.body.textContent ?? '');
  const reading = (): unknown => readPage(document, url);
  const repeats = Math.max(1, Math.ceil(20 / Math.max(timeOf(yardstick, 3), 0.001)));
  const times = Array.from({ length: rounds }, () => [timeOf(yardstick, repeats), timeOf(reading, repeats)]);
  return {
    textLength: document.body.textContent?.length ?? 0,
    yardstick: median(times.map(([first]) => first ?? 0)),
    reading: median(times.map(([, second]) => second ?? 0)),
    isRejected: reading() === null,
  };
}

/** Adds up the time spent in whatever it wraps. */
class Meter {
  spent = 0;
  longest = 0;

  wrap<A extends readonly unknown[]>(run: (...args: A) => void): (...args: A) => void {
    return (...args) => {
      const start = performance.now();
      run(...args);
      const took = performance.now() - start;
      this.spent += took;
      this.longest = Math.max(this.longest, took);
    };
  }
}

function meteredClock(meter: Meter): Clock {
  return {
    now: () => performance.now(),
    later: (ms, run) => void setTimeout(meter.wrap(run), ms),
    idle: (run) =>
      void requestIdleCallback(
        meter.wrap((deadline: IdleDeadline) => run(() => deadline.timeRemaining())),
        { timeout: 4000 },
      ),
  };
}

/** Replaces a hundred nodes a hundred times a second; says how long that took the page and how many it were. */
function churn(seconds: number): Promise<{ nodes: number; work: number; seconds: number }> {
  const place = document.getElementById('churn') ?? document.body;
  const began = performance.now();
  let nodes = 0;
  let work = 0;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const start = performance.now();
      const due = Math.min(500, Math.floor((start - began) * 10) - nodes);
      place.replaceChildren(
        ...Array.from({ length: due / 2 }, (_, i) => {
          const row = document.createElement('p');
          row.textContent = `Row ${i} of something else`;
          return row;
        }),
      );
      nodes += due;
      work += performance.now() - start;
      if (start - began < seconds * 1000) return;
      clearInterval(timer);
      resolve({ nodes, work, seconds: (start - began) / 1000 });
    }, 10);
  });
}

/** Times a session on a page that changes all the time; without one, how long the page takes alone. */
export async function timeChanging(seconds: number, isWatched: boolean): Promise<ChangingTimes> {
  const meter = new Meter();
  const Observer = globalThis.MutationObserver;
  globalThis.MutationObserver = class extends Observer {
    constructor(callback: MutationCallback) {
      super(meter.wrap(callback));
    }
  };
  const send = (): void => {};
  const session = new PageSession(document, {
    clock: meteredClock(meter),
    send,
    tools: PAGE_TOOLS,
    page: 'x',
  });
  globalThis.MutationObserver = Observer;
  if (isWatched) session.read();
  const churned = await churn(seconds);
  session.stop();
  return {
    nodesPerSecond: churned.nodes / churned.seconds,
    share: meter.spent / (churned.seconds * 1000),
    longest: meter.longest,
    pageWork: (churned.work / churned.nodes) * 1000,
  };
}
