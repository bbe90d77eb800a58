import { serviceKey } from './service-key';

/** What a person does not want to be told of; both are absent until they say so. */
export interface Wishes {
  /** Names of services that raise neither badge nor notice. */
  readonly muted?: readonly string[];
  /** Until when there is neither badge nor notice, ms. */
  readonly snoozedUntil?: number;
}

const DAY = 86_400_000;
/** A week, and the hour by which it is longer where the clocks go back. */
export const LONGEST_SNOOZE = 7 * DAY + DAY / 24;

/**
 * @param now ms
 * @returns when the snooze ends, ms, or null where there is none; one that ends too far ahead was set before the clock was
 *   put back, and is over
 */
export function snoozeEnd({ snoozedUntil }: Wishes, now: number): number | null {
  if (snoozedUntil === undefined || snoozedUntil <= now) return null;
  return snoozedUntil - now > LONGEST_SNOOZE ? null : snoozedUntil;
}

/** @returns whether a service is muted; earlier names and another spelling make no difference */
export function isMuted({ muted = [] }: Wishes, name: string): boolean {
  const key = serviceKey(name);
  return muted.some((one) => serviceKey(one) === key);
}
