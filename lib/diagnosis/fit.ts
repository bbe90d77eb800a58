import { STORAGE_PLANS } from '../knowledge/storage-plans';
import { byteCount } from '../knowledge/values';
import { SIZE_NAMES, type SizeName } from './sizes';
import type { SizeChange, Sizes } from './types';

/** Less than this left over is tight, in bytes. A rule of thumb: no exact figure is known. */
export const NARROW_BYTES = 1_000_000_000;

/**
 * What a device wants free on the computer beyond the backup itself, in bytes: it goes on with more than 128 MiB
 * (https://github.com/doronz88/pymobiledevice3/pull/1886).
 */
export const COMPUTER_SPARE_BYTES = 128 * 1024 * 1024 + 1;

export type FitTarget = 'icloud' | 'computer';

/** How the next backup fits into one place, all sizes in bytes. */
export interface KnownFit {
  readonly fit: 'fits' | 'tight' | 'no';
  /** Size of the next backup. */
  readonly next: number;
  /** What is in the place already; 0 for a computer, of which only the free space is known. */
  readonly used: number;
  /** What the place holds; for a computer its free space. */
  readonly total: number;
  /** 0 where more is used than there is. */
  readonly free: number;
  /** 0 unless it does not fit. */
  readonly missing: number;
}

export type TargetFit =
  | {
      readonly fit: 'unknown';
      /** Sizes that are not known, or that cannot be so. */
      readonly lacks: readonly SizeName[];
    }
  | KnownFit;

/**
 * Says whether the next backup fits into iCloud or onto the computer. The next backup usually replaces parts of the last
 * one, so what it needs is an upper bound.
 * @param sizes bytes; what is absent, negative or no number counts as not known, and so does a storage of size 0
 */
export function fitOf(sizes: Sizes, target: FitTarget): TargetFit {
  const next = byteCount(sizes.nextBackup);
  if (target === 'computer') {
    const free = byteCount(sizes.computerFree);
    if (next !== null && free !== null) return fitIn(next, 0, free, COMPUTER_SPARE_BYTES);
    return lacking({ nextBackup: next, computerFree: free });
  }
  const used = byteCount(sizes.icloudUsed);
  const total = byteCount(sizes.icloudTotal) || null;
  if (next !== null && used !== null && total !== null) return fitIn(next, used, total, 0);
  return lacking({ nextBackup: next, icloudUsed: used, icloudTotal: total });
}

/**
 * The smallest iCloud plan that holds so much.
 * @param bytes all that has to go in
 * @returns its size in bytes, or null where even the largest is too small
 */
export function smallestPlan(bytes: number): number | null {
  return STORAGE_PLANS.find((plan) => plan >= bytes) ?? null;
}

/**
 * Whether the device is so full that it may not finish a backup.
 * @returns null where its free space is not known
 */
export function isDeviceNarrow({ phoneFree }: Sizes): boolean | null {
  const free = byteCount(phoneFree);
  return free === null ? null : free < NARROW_BYTES;
}

function lacking(sizes: SizeChange): TargetFit {
  return { fit: 'unknown', lacks: SIZE_NAMES.filter((name) => sizes[name] === null) };
}

function fitIn(next: number, used: number, total: number, spare: number): TargetFit {
  const left = total - used - next - spare;
  const fit = left < 0 ? 'no' : left < NARROW_BYTES ? 'tight' : 'fits';
  return { fit, next, used, total, free: Math.max(0, total - used), missing: Math.max(0, -left) };
}
