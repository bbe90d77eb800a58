import type { Risk } from '../knowledge/types';

/** Risk counted as minutes: what a person would rather spend than lose. Rough; the order is what matters. */
export const RISK_MINUTES: Readonly<Record<Risk, number>> = {
  none: 0,
  reversible: 3,
  'loses-settings': 30,
  'can-lose-data': 20,
};

/** A step that costs money every month, in minutes: free ways come first unless they take much longer. Rough. */
export const PAID_MINUTES = 20;

/** A trial backup after a step, in minutes of attention: far more than a look at a switch (Ottosen and Jensen 2010). */
export const TRIAL_MINUTES = 10;

/** Steps of at most this many minutes are done together before one trial. */
export const QUICK_MINUTES = 2;

/** Quick checks come first unless a slower step is this many times as good per minute: they spoil nothing. */
export const CHECKS_FIRST = 2;

/** Opening a screen, saved where the step before stands on the same one (cost clusters, arXiv 1203.3502). */
export const DOOR_MINUTES = 0.5;

/** Going away without a backup, in minutes: half of the people who name a time lost a week or more; one day is cautious. */
export const GIVE_UP_MINUTES = 1440;

/** A question must save more than it takes by this much, in minutes: the greedy order is an estimate. */
export const ASK_MARGIN_MINUTES = 2;

/** Share of belief kept for causes that nobody has listed, so that failed steps lead to the hand-over. */
export const UNKNOWN_SHARE = 0.08;

/** A cause is "likely" from this share of belief on, "possible" from the next, else "unlikely". */
export const LIKELY_SHARE = 0.2;
export const POSSIBLE_SHARE = 0.05;

/** Free iCloud space below this is tight (R. Poyer 2023), in bytes; Apple counts in decimal units. */
export const TIGHT_BYTES = 2_000_000_000;

/** Free space from here on holds most next backups, in bytes; a rough estimate. */
export const ROOMY_BYTES = 10_000_000_000;

/** A sign that favours a cause this many times brings it up where the error does not list it. */
export const CLEAR = 8;

/** Share of belief for the causes of its kind in general, where an error was read out of somebody's own words. Rough. */
export const LOOSE_SHARE = 0.15;

/** The newest iOS that is known, and the first that is recent enough not to be suspected for its age. */
export const NEWEST_IOS = 26;
export const OLD_IOS = 16;

/** Likelihood factors of what is seen without asking; rough estimates. */
export const SEEN = {
  /** A posted problem: far more often seen with an outage than without. */
  postedOutage: 40,
  oldSystem: 3,
  newestSystem: 0.3,
  tightSpace: 8,
  someSpace: 0.5,
  roomySpace: 0.1,
} as const;
