import { HOUR, MINUTE, type Scene } from './load-story';
import type { Load } from './simulate';

/** Over how long a peak is taken, s: shorter ones are chance, and a server has a queue. */
export const WINDOW_SECONDS = 60;
export const CALM_GOAL = 1.1;
export const RETURN_GOAL = 2;
/** How long after a scene its return is looked at, and how long after it nothing counts as calm. */
const RETURN_LASTS = 2 * HOUR;
/** By then all have seen an outage, and check every five minutes. */
const ALL_HAVE_SEEN = 30 * MINUTE;
/** By then all have seen its end. */
const ALL_HAVE_SEEN_END = 7 * MINUTE;

/** One line of the report; rates in requests per second. */
export interface Finding {
  readonly name: string;
  readonly mean: number;
  readonly peak: number;
  readonly ratio: number;
  /** What the ratio may be; null where there is no goal. */
  readonly goal: number | null;
}

/** Rates by minute. */
export interface Rates {
  /** Requests per second. */
  readonly rate: Float64Array;
  /** Browsers that run. */
  readonly awake: Float64Array;
}

/** @param weight how many browsers each one that was played stands for */
export function ratesOf({ requests, awake }: Load, weight: number): Rates {
  const rate = new Float64Array(Math.floor(requests.length / WINDOW_SECONDS));
  for (let minute = 0; minute < rate.length; minute++) {
    const from = minute * WINDOW_SECONDS;
    const sum = requests.subarray(from, from + WINDOW_SECONDS).reduce((all, one) => all + one, 0);
    rate[minute] = (sum * weight) / WINDOW_SECONDS;
  }
  return { rate, awake: Float64Array.from(awake, (count) => count * weight) };
}

function minutesOf(rates: Rates, isWanted: (at: number) => boolean): number[] {
  return [...rates.rate.keys()].filter((minute) => isWanted(minute * MINUTE));
}

/** @returns requests per second and running browser */
function shareOf({ rate, awake }: Rates, minutes: readonly number[]): number {
  const sum = (list: Float64Array) => minutes.reduce((all, minute) => all + (list[minute] ?? 0), 0);
  return sum(rate) / sum(awake);
}

// Where browsers start and stop, the mean is what as many running ones ask in calm.
function finding(
  name: string,
  rates: Rates,
  minutes: readonly number[],
  share: number,
  goal: number | null,
): Finding[] {
  const ratioOf = (minute: number) => (rates.rate[minute] ?? 0) / (share * (rates.awake[minute] ?? 0));
  const few = Math.max(...rates.awake) / 20;
  const many = minutes.filter((minute) => (rates.awake[minute] ?? 0) >= few);
  if (many.length === 0) return [];
  const worst = many.reduce((a, b) => (ratioOf(b) > ratioOf(a) ? b : a), many[0] ?? 0);
  const [mean, peak] = [share * (rates.awake[worst] ?? 0), rates.rate[worst] ?? 0];
  return [{ name, mean, peak, ratio: peak / mean, goal }];
}

function isIn(at: number, from: number, to: number): boolean {
  return at >= from && at < to;
}

/**
 * @param rates what arrived at the server
 * @param scenes what was unusual
 * @param calmGoal what the ratio in calm may be; null where browsers start, and ask at once when they do
 * @returns calm, each outage, and each trouble with its return; a return while an outage is posted is measured by the
 *   mean of that time
 */
export function findingsOf(rates: Rates, scenes: readonly Scene[], calmGoal: number | null): Finding[] {
  const troubles = scenes.filter(({ kind }) => kind !== 'outage');
  const outages = scenes.filter(({ kind }) => kind === 'outage');
  const quiet = (list: readonly Scene[], at: number) =>
    !list.some(({ from, to }) => isIn(at, from, to + RETURN_LASTS));
  const calm = minutesOf(rates, (at) => quiet(scenes, at));
  const share = shareOf(rates, calm);
  const posted = minutesOf(
    rates,
    (at) => outages.some(({ from, to }) => isIn(at, from + ALL_HAVE_SEEN, to)) && quiet(troubles, at),
  );
  const shareWhilePosted = posted.length > 0 ? shareOf(rates, posted) : share;
  const lines = [
    ...finding('calm', rates, calm, share, calmGoal),
    ...finding('while an outage is posted', rates, posted, share, null),
  ];
  for (const { name, to } of outages) {
    const after = minutesOf(rates, (at) => isIn(at, to + ALL_HAVE_SEEN_END, to + RETURN_LASTS));
    lines.push(...finding(`${name}: after its end`, rates, after, share, RETURN_GOAL));
  }
  for (const { name, from, to } of troubles) {
    const during = minutesOf(rates, (at) => isIn(at, from, to));
    const back = minutesOf(rates, (at) => isIn(at, to, to + RETURN_LASTS));
    const isPosted = outages.some((outage) => isIn(from, outage.from, outage.to));
    const usual = isPosted ? shareWhilePosted : share;
    lines.push(...finding(`${name}: requests in vain`, rates, during, usual, null));
    lines.push(...finding(`${name}: the return`, rates, back, usual, RETURN_GOAL));
  }
  return lines;
}

/** @returns whether every goal is met */
export function allMet(findings: readonly Finding[]): boolean {
  return findings.every(({ ratio, goal }) => goal === null || ratio <= goal);
}
