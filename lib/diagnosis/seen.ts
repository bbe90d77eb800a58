import type { CauseId, FixId, QuestionId } from '../knowledge/ids';
import { SIGNS } from '../knowledge/signs';
import { byteCount } from '../knowledge/values';
import { fitOf, NARROW_BYTES } from './fit';
import { knownSizes } from './known-sizes';
import type { Model } from './model';
import { dependsOnApple, fitsSurface } from './surfaces';
import { NEWEST_IOS, OLD_IOS, ROOMY_BYTES, SEEN, TIGHT_BYTES } from './tuning';
import type { Situation } from './types';

/** P(what is seen | cause), up to a common factor; 1 for a cause that is absent. */
export type Factors = Readonly<Partial<Record<CauseId, number>>>;

/** Questions that need no asking because the answer is on the screen, follows from the sizes or was said already. */
export function seenAnswers(situation: Situation): readonly QuestionId[] {
  const said = (situation.signs ?? []).flatMap((sign) => SIGNS[sign].settles ?? []);
  return isSpaceSeen(situation) ? [...said, 'next-backup-fits'] : said;
}

/** Steps that need no doing because their outcome is known in the same way. */
export function seenSteps(situation: Situation): readonly FixId[] {
  return isSpaceSeen(situation) ? ['check-icloud-space'] : [];
}

/**
 * Answers that follow from the sizes, to be weighed as if the person had given them.
 * @returns none for an error of another kind, which iCloud's space says nothing about
 */
export function answersSeen(situation: Situation, model: Model): Situation['answers'] {
  const { fit } = fitOf(knownSizes(situation), 'icloud');
  if (fit === 'unknown' || !fitsSurface('next-backup-fits', surfaceOf(situation, model))) return {};
  return { 'next-backup-fits': fit === 'no' ? 'no' : 'yes' };
}

/** What a posted problem, the system's version and free space say about the causes. */
export function factorsSeen(situation: Situation, model: Model): Factors {
  return {
    ...(situation.incident &&
      dependsOnApple(situation.error, model) && { 'apple-outage': SEEN.postedOutage }),
    ...versionFactor(situation),
    ...icloudFactor(situation, model),
    ...computerFactor(situation),
    ...deviceFactor(situation, model),
  };
}

/** An old system may be the cause; on the newest there is nothing to update. */
function versionFactor({ ios }: Situation): Factors {
  if (ios === undefined) return {};
  if (ios < OLD_IOS) return { 'ios-outdated': SEEN.oldSystem };
  return ios >= NEWEST_IOS ? { 'ios-outdated': SEEN.newestSystem } : {};
}

/** The next backup's size beside the free space says more than the space alone, and is not counted twice. */
function icloudFactor(situation: Situation, model: Model): Factors {
  const id = 'next-backup-fits';
  const isWeighed = situation.answers[id] === undefined && answersSeen(situation, model)[id] !== undefined;
  const free = freeIcloud(situation);
  return free === null || isWeighed ? {} : { 'icloud-space-full': spaceFactor(free, TIGHT_BYTES) };
}

function computerFactor(situation: Situation): Factors {
  const disk = fitOf(knownSizes(situation), 'computer');
  if (disk.fit === 'unknown') return {};
  const isShort = disk.fit === 'no';
  return { 'computer-disk-full': isShort ? SEEN.tightSpace : spaceFactor(disk.free - disk.next, 0) };
}

/** A restore needs room for all that comes back, so that free space speaks against nothing there. */
function deviceFactor(situation: Situation, model: Model): Factors {
  const free = byteCount(knownSizes(situation).phoneFree);
  const isRestore = surfaceOf(situation, model) === 'restore';
  if (free === null || (isRestore && free >= NARROW_BYTES)) return {};
  return { 'device-space-low': spaceFactor(free, NARROW_BYTES) };
}

function isSpaceSeen(situation: Situation): boolean {
  const free = freeIcloud(situation);
  return (free !== null && free < TIGHT_BYTES) || fitOf(knownSizes(situation), 'icloud').fit !== 'unknown';
}

function freeIcloud(situation: Situation): number | null {
  const { icloudUsed, icloudTotal } = knownSizes(situation);
  const used = byteCount(icloudUsed);
  const total = byteCount(icloudTotal);
  return used === null || total === null || total === 0 ? null : total - used;
}

function spaceFactor(free: number, tight: number): number {
  if (free < tight) return SEEN.tightSpace;
  return free < ROOMY_BYTES ? SEEN.someSpace : SEEN.roomySpace;
}

function surfaceOf({ error }: Situation, model: Model) {
  return model.errors[error]?.surface ?? 'icloud';
}
