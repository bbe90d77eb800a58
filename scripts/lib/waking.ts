import { HOUR, MINUTE } from './load-story';
import { seeded } from './seeded';

const DAY = 24 * HOUR;
const MEAN_START = 8.5 * HOUR;
const START_SPREAD = 1.25 * HOUR;

/** When each of many browsers runs. */
export interface Day {
  /** @returns the first moment from `at` on at which this browser runs, ms */
  nextAwake(index: number, at: number): number;
  /** @returns how many browsers run in each of the first `minutes` */
  awake(minutes: number): Int32Array;
}

/** About normal: the sum of twelve is off by less than a person can see. */
function bell(random: () => number): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum;
}

/**
 * Days on which browsers start, or wake from sleep, at about half past eight, most between seven and ten, and stop 6 to
 * 14 hours later. All in one time zone, which is worse than the world is.
 * @param count of browsers
 */
export function workingDays(count: number, seed: number): Day {
  const random = seeded(seed);
  const starts = new Float64Array(count);
  const hours = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    starts[index] = Math.max(0, Math.min(DAY / 2, MEAN_START + bell(random) * START_SPREAD));
    hours[index] = (6 + 6 * random()) * HOUR;
  }
  return {
    nextAwake(index, at) {
      const start = starts[index] ?? 0;
      const today = Math.floor(at / DAY) * DAY + start;
      if (at < today) return today;
      return at < today + (hours[index] ?? 0) ? at : today + DAY;
    },
    awake(minutes) {
      const change = new Int32Array(minutes + 1);
      const mark = (at: number, by: number) => {
        const minute = Math.floor(at / MINUTE);
        if (minute < minutes) change[minute] = (change[minute] ?? 0) + by;
      };
      for (let index = 0; index < count; index++)
        for (let day = 0; day * DAY < minutes * MINUTE; day++) {
          const start = day * DAY + (starts[index] ?? 0);
          mark(start, 1);
          mark(start + (hours[index] ?? 0), -1);
        }
      for (let minute = 1; minute < minutes; minute++)
        change[minute] = (change[minute] ?? 0) + (change[minute - 1] ?? 0);
      return change.subarray(0, minutes);
    },
  };
}
