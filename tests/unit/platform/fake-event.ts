/** An event of the browser that a test can fire. */
export interface FakeEvent<Args extends readonly unknown[]> {
  addListener(hear: (...args: Args) => unknown): void;
  removeListener(hear: (...args: Args) => unknown): void;
  hasListeners(): boolean;
  clear(): void;
  /** Calls every listener and waits for all of them. */
  fire(...args: Args): Promise<unknown[]>;
}

/** An event without listeners. */
export function fakeEvent<Args extends readonly unknown[]>(): FakeEvent<Args> {
  const hearers = new Set<(...args: Args) => unknown>();
  return {
    addListener: (hear) => void hearers.add(hear),
    removeListener: (hear) => void hearers.delete(hear),
    hasListeners: () => hearers.size > 0,
    clear: () => hearers.clear(),
    fire: (...args) => Promise.all([...hearers].map((hear) => hear(...args))),
  };
}

/** Whether anybody listens to an event, ours or WXT's, whose types do not tell. */
export function isHeard(event: object): boolean {
  return 'hasListeners' in event && typeof event.hasListeners === 'function' && event.hasListeners() === true;
}
