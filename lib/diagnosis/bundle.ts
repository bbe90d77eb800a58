import type { Screen } from '../knowledge/types';
import { afterFailure, type Belief, chance } from './belief';
import type { Candidate, Offer } from './offer';
import { DOOR_MINUTES, PAID_MINUTES, QUICK_MINUTES, RISK_MINUTES, TRIAL_MINUTES } from './tuning';

/** Steps that stand together, tried out once at the end. */
export interface Bundle {
  readonly steps: readonly Candidate[];
  /** P(the bundle ends the error). */
  readonly chance: number;
  /** Minutes, with risk and the trial counted as minutes. */
  readonly cost: number;
}

/** A step with what must stand before it; light, because a plan weighs tens of thousands of them. */
export interface Single {
  readonly step: Candidate;
  readonly before: readonly Candidate[];
  readonly chance: number;
  readonly cost: number;
}

/** Where an order stands. */
export interface Standing {
  readonly belief: Belief;
  readonly left: readonly Candidate[];
  readonly safe: boolean;
  /** Screen of the step before, or null. */
  readonly screen: Screen | null;
}

/** A quick check that helps more rarely than this is not worth a line of the list. */
const WORTH_A_LINE = 0.01;

const NOTHING: readonly Candidate[] = [];

/**
 * Weighs a step with all that must stand before it: the steps that it needs and, where it can lose data, one that makes a
 * copy.
 * @returns null where it can lose data and no copy can be made
 */
export function singleOf(step: Candidate, at: Standing, offer: Offer): Single | null {
  const before = stepsBefore(step, at, offer);
  if (before === null) return null;
  if (before === NOTHING) {
    const cost = TRIAL_MINUTES + costOf(step, at.screen);
    return { step, before, chance: chance(at.belief, step.removes), cost };
  }
  const { chance: all, cost } = weighed([...before, step], at, TRIAL_MINUTES);
  return { step, before, chance: all, cost };
}

/** The bundle that a single stands for. */
export function bundleOf({ step, before, chance, cost }: Single): Bundle {
  return { steps: [...before, step], chance, cost };
}

function stepsBefore(step: Candidate, at: Standing, offer: Offer): readonly Candidate[] | null {
  const { needs, risk } = step.data;
  const needed = needs === undefined ? NOTHING : at.left.filter(({ fix }) => needs.includes(fix));
  if (risk !== 'can-lose-data' || at.safe) return needed.length === 0 ? NOTHING : needed;
  const copy = firstCopy(at, offer);
  if (copy === undefined) return null;
  return copy === step ? needed : [...needed, copy];
}

function firstCopy(at: Standing, { copies }: Offer): Candidate | undefined {
  for (const fix of copies) {
    const found = at.left.find((one) => one.fix === fix);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Quick and harmless checks together, quickest gain first, with one trial backup after them.
 * @param rate P(success) per minute of the best other step: a check that gains less waits until after that one
 * @returns null where fewer than two checks are worth a line
 */
export function quickBundle(at: Standing, rate: number): Bundle | null {
  const quick = at.left.filter(
    (step) => isQuick(step.data) && chance(at.belief, step.removes) >= WORTH_A_LINE,
  );
  if (quick.length < 2) return null;
  const checks = arranged(quick, at, rate);
  if (checks.length < 2) return null;
  const trial = at.left.find(({ fix, removes }) => fix === 'back-up-now' && removes.some((one) => one > 0));
  return trial === undefined ? weighed(checks, at, TRIAL_MINUTES) : weighed([...checks, trial], at, 0);
}

/** What a step costs right after a step on `screen`, in minutes. */
export function costOf(step: Candidate, screen: Screen | null): number {
  const door = step.data.screen === screen && screen !== 'hands' ? DOOR_MINUTES : 0;
  return (
    Math.max(step.data.minutes - door, DOOR_MINUTES) +
    RISK_MINUTES[step.data.risk] +
    (step.data.paid ? PAID_MINUTES : 0)
  );
}

function isQuick({ minutes, risk }: Candidate['data']): boolean {
  return minutes <= QUICK_MINUTES && (risk === 'none' || risk === 'reversible');
}

function arranged(steps: readonly Candidate[], at: Standing, rate: number): readonly Candidate[] {
  const left = [...steps];
  const order: Candidate[] = [];
  let { belief, screen } = at;
  while (left.length > 0) {
    const gain = (step: Candidate): number => chance(belief, step.removes) / costOf(step, screen);
    const next = left.reduce((best, step) => (gain(step) > gain(best) ? step : best));
    if (gain(next) < rate) break;
    left.splice(left.indexOf(next), 1);
    order.push(next);
    belief = afterFailure(belief, next.removes);
    screen = next.data.screen;
  }
  return order;
}

/** P(at least one of the steps removes the cause), for each cause. */
function together(steps: readonly Candidate[]): readonly number[] {
  const [first, ...more] = steps;
  if (first === undefined || more.length === 0) return first?.removes ?? [];
  return first.removes.map((removes, index) => {
    return 1 - more.reduce((stays, step) => stays * (1 - (step.removes[index] ?? 0)), 1 - removes);
  });
}

function weighed(steps: readonly Candidate[], at: Standing, trial: number): Bundle {
  let cost = trial;
  let screen = at.screen;
  for (const step of steps) {
    cost += costOf(step, screen);
    screen = step.data.screen;
  }
  return { steps, chance: chance(at.belief, together(steps)), cost };
}
