import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { StorageMeter } from '../detection/types';
import { type FitTarget, fitOf, isDeviceNarrow, type TargetFit } from '../diagnosis/fit';
import { knownSizes } from '../diagnosis/known-sizes';
import { SIZE_NAMES, type SizeName } from '../diagnosis/sizes';
import type { Case, Sizes } from '../diagnosis/types';
import type { CauseId } from '../knowledge/ids';
import type { Plan } from './plan';
import { subjectOf } from './plan-actions';
import type { Sender } from './sender';

/** The error may be about room, so that sizes are worth asking for. */
const ABOUT_ROOM: readonly CauseId[] = [
  'icloud-space-full',
  'app-data-too-large',
  'computer-disk-full',
  'device-space-low',
];
/** For an error at the computer its own size comes right after that of the backup. */
const COMPUTER_FIRST: readonly SizeName[] = [
  'nextBackup',
  'computerFree',
  'phoneFree',
  'icloudUsed',
  'icloudTotal',
];

/** What the storage-fit meter shows. */
export interface FitView {
  /** The place that the error is about, and the other one where it is known whether the backup fits. */
  readonly places: readonly { readonly target: FitTarget; readonly fit: TargetFit }[];
  /** Free bytes on the device where that is so little that a backup may not finish, else null. */
  readonly narrow: number | null;
  /** Sizes to type, in the order shown. */
  readonly names: readonly SizeName[];
  readonly given: Sizes;
  /** What the page shows of them. */
  readonly seen: Sizes;
}

/** The storage-fit meter. */
export interface FitModel {
  /** null where the error is not about room. */
  readonly view: ReadonlySignal<FitView | null>;
  /**
   * Keeps a size.
   * @param bytes null takes it back
   */
  readonly set: (name: SizeName, bytes: number | null) => Promise<void>;
}

/** What the meter is about. */
export interface FitSubject {
  readonly plan: Plan;
  /** The case of that plan, or null before one is begun. */
  readonly entry: Case | null;
  /** iCloud's meter on the page in front, where that page shows this error. */
  readonly meter: StorageMeter | null;
}

/**
 * Ties the storage-fit meter to commands.
 * @param sender where commands go
 * @param subject the plan on screen, or null
 */
export function createFitModel(sender: Sender, subject: () => FitSubject | null): FitModel {
  return {
    view: computed(() => {
      const about = subject();
      return about === null ? null : fitView(about);
    }),
    set: async (name, bytes) => {
      const about = subject();
      if (about === null) return;
      await sender.send({ do: 'set-sizes', ...subjectOf(about.plan), sizes: { [name]: bytes } });
    },
  };
}

/**
 * Decides what the meter shows. Sizes once given stay in sight, also where they made the plan rule room out.
 * @returns null where a case is closed, or where the error is not about room for a backup
 */
export function fitView({ plan, entry, meter }: FitSubject): FitView | null {
  const given = entry?.sizes ?? {};
  const causes = plan.checklist.causes.filter(({ likelihood }) => likelihood !== 'unlikely');
  const isAboutRoom = causes.some(({ cause }) => ABOUT_ROOM.includes(cause));
  // A restore needs room for a backup that exists, which these sizes say nothing about.
  if (plan.closed !== null || plan.error.startsWith('restore-')) return null;
  if (!isAboutRoom && Object.keys(given).length === 0) return null;
  // The plan was made with the meter that its case was opened with.
  const shown = entry === null ? meter : (entry.meter ?? null);
  const seen = shown !== null && 'used' in shown ? knownSizes({ meter: shown }) : {};
  const sizes = { ...seen, ...given };
  const isIcloud = plan.error.startsWith('icloud-');
  const targets = isIcloud ? (['icloud', 'computer'] as const) : (['computer', 'icloud'] as const);
  const places = targets.map((target) => ({ target, fit: fitOf(sizes, target) }));
  return {
    places: places.filter(({ fit }, index) => index === 0 || fit.fit !== 'unknown'),
    narrow: isDeviceNarrow(sizes) === true ? (sizes.phoneFree ?? null) : null,
    names: isIcloud ? SIZE_NAMES : COMPUTER_FIRST,
    given,
    seen,
  };
}
