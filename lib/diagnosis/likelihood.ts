import { LIKELY_SHARE, POSSIBLE_SHARE } from './tuning';
import type { Likelihood } from './types';

/**
 * Says a belief in words, because its numbers are too rough to show.
 * @param share share of belief, 0 to 1
 * @returns likely from 0.2 on, possible from 0.05 on, else unlikely
 */
export function likelihood(share: number): Likelihood {
  if (share >= LIKELY_SHARE) return 'likely';
  return share >= POSSIBLE_SHARE ? 'possible' : 'unlikely';
}
