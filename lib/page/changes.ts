import { COST_FACTOR, MAX_SETTLE_MS, SETTLE_MS } from './limits';

/** The clock of a content script: timers end with it. */
export interface Clock {
  /** Time in ms from any fixed moment. */
  now(): number;
  later(ms: number, run: () => void): void;
  /** Runs in an idle moment; `remaining` says how many ms of it are left. */
  idle(run: (remaining: () => number) => void): void;
}

/** Changes in a row after which a page counts as one that never rests. */
const BUSY_ROUNDS = 3;
const WATCHED: MutationObserverInit = { childList: true, subtree: true, characterData: true };

/** Sees that a document changed; what changed is for the next reading to find. */
export interface ChangeWatch {
  /** Waits for the next change, in the document and in the shadow roots given; `cost` is the last reading's, in ms. */
  arm(shadowRoots: readonly ShadowRoot[], cost: number): void;
  stop(): void;
}

/**
 * How long to wait between a change and a reading.
 * @param rounds how many changes came in a row, each as soon as the last reading was done
 * @param cost ms that the last reading took
 * @returns ms: SETTLE_MS at first, then doubling up to MAX_SETTLE_MS; more at once for a reading that is costly
 */
export function settleTime(rounds: number, cost: number): number {
  const patience = SETTLE_MS * 2 ** Math.max(0, rounds - BUSY_ROUNDS);
  return Math.min(MAX_SETTLE_MS, Math.max(patience, cost * COST_FACTOR));
}

/**
 * Watches a document for changes. The observer is switched off by the first change and on again by the next reading,
 * so a page that changes ten thousand times a second costs one callback a reading, not ten thousand records.
 * @param onChange called some time after the first change since `arm`; until then `arm` does nothing
 */
export function watchChanges(doc: Document, clock: Clock, onChange: () => void): ChangeWatch {
  let armedAt = 0;
  let rounds = 0;
  let lastCost = 0;
  let isWaiting = false;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    const wasBusy = clock.now() - armedAt < SETTLE_MS;
    rounds = wasBusy ? rounds + 1 : 0;
    isWaiting = true;
    clock.later(settleTime(rounds, lastCost), () => {
      isWaiting = false;
      onChange();
    });
  });
  return {
    arm(shadowRoots, cost) {
      if (isWaiting) return;
      observer.disconnect();
      lastCost = cost;
      armedAt = clock.now();
      for (const root of [doc.documentElement, ...shadowRoots]) observer.observe(root, WATCHED);
    },
    stop: () => observer.disconnect(),
  };
}
