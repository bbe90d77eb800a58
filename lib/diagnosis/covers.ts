import type { FixId } from '../knowledge/ids';

/** Steps that another step does as well, so that they are not offered after it. */
const COVERED_BY: Readonly<Partial<Record<FixId, readonly FixId[]>>> = {
  'restart-device': ['restart-both'],
  'reset-network-settings': ['reset-all-settings', 'start-new-encrypted-backup'],
  'reset-all-settings': ['start-new-encrypted-backup'],
};

/** Whether one of the steps done has done this one too. */
export function isCovered(fix: FixId, done: readonly FixId[]): boolean {
  return COVERED_BY[fix]?.some((one) => done.includes(one)) ?? false;
}
