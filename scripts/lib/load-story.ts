/** A stretch of the story in which something is unusual; times in ms after its beginning. */
export interface Scene {
  readonly name: string;
  /** `outage`: one is posted. `dead`: no answer. `busy`: 503, and all are sent away until `to`, to the same moment. */
  readonly kind: 'outage' | 'dead' | 'busy';
  readonly from: number;
  readonly to: number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** How long the story is. */
export const STORY_LENGTH = 48 * HOUR;

function scene(name: string, kind: Scene['kind'], from: number, minutes: number): Scene {
  return { name, kind, from: from * HOUR, to: from * HOUR + minutes * MINUTE };
}

/**
 * Two days, with all that happens in working hours: a server that is dead for ten minutes and for two hours, one that
 * dies while an outage is posted, and one that sends all away until the same minute. Ten minutes are the worst length:
 * when the server is back, the retries of the first come together with the usual checks of the last.
 */
export const STORY: readonly Scene[] = [
  scene('dead for 10 minutes', 'dead', 10, 10),
  scene('dead for 2 hours', 'dead', 13, 120),
  scene('outage at Apple', 'outage', 32.5, 180),
  scene('dead for 30 minutes meanwhile', 'dead', 33.5, 30),
  scene('Retry-After, one date for all', 'busy', 38, 60),
];
