import { afterFailure, type Belief } from './belief';
import { type Bundle, bundleOf, quickBundle, type Single, type Standing, singleOf } from './bundle';
import { isCovered } from './covers';
import type { Candidate, Offer } from './offer';
import { CHECKS_FIRST, GIVE_UP_MINUTES } from './tuning';

/** Steps in the order in which they are worth doing, each as if those before it had not helped. */
export interface Order {
  readonly steps: readonly Candidate[];
  /** Expected minutes until the backup works or the list is handed over, which counts as GIVE_UP_MINUTES. */
  readonly expected: number;
}

interface Walk extends Standing {
  readonly steps: readonly Candidate[];
  /** P(the error is still there). */
  readonly reach: number;
  readonly spent: number;
}

/**
 * Orders steps by belief removed per minute, recomputed after each. Steps that are not worth their minutes are left out;
 * what costs settings or an account session comes after all others, and what can lose data after a step that makes a copy.
 * @param belief what is believed before the first step
 */
export function order(belief: Belief, offer: Offer): Order {
  const start = { belief, safe: offer.safe, screen: null, steps: [], reach: 1, spent: 0 };
  let walk: Walk = { ...start, left: offer.candidates };
  walk = greedy(walk, offer, false);
  if (offer.alwaysCopy) {
    const copy = walk.left.find(({ fix }) => offer.copies.includes(fix));
    if (copy !== undefined) walk = after(walk, { steps: [copy], chance: 0, cost: copy.data.minutes }, offer);
  }
  walk = greedy(walk, offer, true);
  return { steps: walk.steps, expected: walk.spent + walk.reach * GIVE_UP_MINUTES };
}

function greedy(from: Walk, offer: Offer, late: boolean): Walk {
  let walk = from;
  for (;;) {
    const next = bestBundle(walk, offer, late);
    if (next === null) return walk;
    walk = after(walk, next, offer);
  }
}

function bestBundle(walk: Walk, offer: Offer, late: boolean): Bundle | null {
  const singles = singlesOf(walk, offer, late);
  const single = best(singles);
  const quick = late ? null : quickBundle(walk, rateOf(single));
  if (quick === null || !isWorthIt(quick)) return single && bundleOf(single);
  // Quick checks go together or, where there is only one, like any other step.
  const other = best(singles.filter(({ step }) => !quick.steps.includes(step)));
  return other !== null && rateOf(other) > rateOf(quick) * CHECKS_FIRST ? bundleOf(other) : quick;
}

/** Only those that are worth their minutes. */
function singlesOf(walk: Walk, offer: Offer, late: boolean): readonly Single[] {
  const singles: Single[] = [];
  for (const step of walk.left) {
    if (step.late !== late) continue;
    const single = singleOf(step, walk, offer);
    if (single !== null && isWorthIt(single)) singles.push(single);
  }
  return singles;
}

function best(bundles: readonly Single[]): Single | null {
  let found: Single | null = null;
  for (const bundle of bundles) {
    if (rateOf(bundle) > rateOf(found)) found = bundle;
  }
  return found;
}

type Weighed = Pick<Bundle, 'chance' | 'cost'>;

/** P(success) per minute. */
function rateOf(bundle: Weighed | null): number {
  return bundle === null ? 0 : bundle.chance / bundle.cost;
}

function isWorthIt({ chance, cost }: Weighed): boolean {
  return chance * GIVE_UP_MINUTES >= cost;
}

function after(walk: Walk, bundle: Bundle, offer: Offer): Walk {
  const { steps, reach, spent } = walk;
  const placed = bundle.steps.map(({ fix }) => fix);
  return {
    belief: bundle.steps.reduce((belief, { removes }) => afterFailure(belief, removes), walk.belief),
    left: walk.left.filter(({ fix }) => !placed.includes(fix) && !isCovered(fix, placed)),
    safe: walk.safe || placed.some((fix) => offer.copies.includes(fix)),
    screen: bundle.steps.at(-1)?.data.screen ?? null,
    steps: [...steps, ...bundle.steps],
    reach: reach * (1 - bundle.chance),
    spent: spent + reach * bundle.cost,
  };
}
