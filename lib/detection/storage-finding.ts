import type { Evidence } from './evidence';
import { MAX_QUOTE } from './quote';
import type { StorageMeter } from './types';

const GB = 1e9;
/** Apple's smallest plan; a smaller total is some other meter. */
const SMALLEST_PLAN = 4.9 * GB;
/** Apple rounds to 0.1 GB, so "4.9 GB of 5 GB" may be full. */
const FULL_BELOW = 0.1 * GB + 1;
/** Below this a next backup often does not fit. */
const TIGHT_BELOW = 2 * GB;
const TIGHT_SHARE = 0.8;
const SURE = 0.9;
const HINT = 0.5;

function confidenceOf(meter: StorageMeter): number {
  if ('share' in meter) return meter.share >= 1 ? SURE : meter.share >= 0.98 ? HINT : 0;
  const { used, total } = meter;
  const free = total - used;
  if (total < SMALLEST_PLAN) return 0;
  if (free <= FULL_BELOW) return SURE;
  return free < TIGHT_BELOW && used > total * TIGHT_SHARE ? HINT : 0;
}

/**
 * What a storage meter says: full or over (at most 0.1 GB free) is sure; under 2 GB free with over 80 % used, or 98 %
 * and more where only a share is shown, is a hint; with more room it says nothing. Under 2 GB is often too little for a
 * next backup; 0.1 GB is the step of Apple's own rounding.
 * @param meter as read from the page, or null
 */
export function evidenceFromMeter(meter: StorageMeter | null): Evidence[] {
  const confidence = meter ? confidenceOf(meter) : 0;
  if (!meter || confidence === 0) return [];
  const quote = meter.quote.slice(0, MAX_QUOTE);
  return [
    {
      error: 'icloud-storage-full',
      kind: 'meter',
      exact: confidence === SURE,
      confidence,
      language: '',
      quote,
      because: [quote],
      start: 0,
      end: quote.length,
    },
  ];
}
