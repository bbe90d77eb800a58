import { type FitTarget, NARROW_BYTES, smallestPlan, type TargetFit } from '../diagnosis/fit';
import type { SizeName } from '../diagnosis/sizes';
import { STORAGE_PLANS } from '../knowledge/storage-plans';
import { list, size } from './format';
import type { Words } from './ports';

/** Names of the sizes in locale keys, as `fit.label_next_backup`. */
export const SIZE_KEYS = {
  nextBackup: 'next_backup',
  icloudUsed: 'icloud_used',
  icloudTotal: 'icloud_total',
  phoneFree: 'phone_free',
  computerFree: 'computer_free',
} as const satisfies Readonly<Record<SizeName, string>>;

/**
 * Says whether the next backup fits, and what would hold it: what the picture shows, in words.
 * @param locale BCP 47 tag that sizes are written in
 * @returns one sentence or two an entry, the main one first
 */
export function fitSentences(
  target: FitTarget,
  fit: TargetFit,
  words: Words,
  locale: string,
): readonly string[] {
  if (fit.fit === 'unknown') {
    const names = fit.lacks.map((name) => words.t(`fit.label_${SIZE_KEYS[name]}`));
    return [words.t('fit.lacks', { sizes: list(names, locale) })];
  }
  const { next, used, total, free, missing } = fit;
  const said = words.t(`fit.${target}_${fit.fit}`, {
    next: size(next, locale),
    free: size(free, locale),
    missing: size(missing, locale),
  });
  if (target === 'computer') return [said, words.t('fit.computer_note')];
  if (fit.fit !== 'no') return [said];
  const note = words.t(used > total ? 'fit.icloud_over' : 'fit.icloud_note');
  return [`${said} ${planSentence(used + next, words, locale)}`, note];
}

/**
 * Says that the device itself is nearly full.
 * @param free bytes
 */
export function narrowSentence(free: number, words: Words, locale: string): string {
  return words.t('fit.device_narrow', { free: size(free, locale), least: size(NARROW_BYTES, locale) });
}

function planSentence(bytes: number, words: Words, locale: string): string {
  const plan = smallestPlan(bytes);
  if (plan !== null) return words.t('fit.plan', { plan: size(plan, locale) });
  return words.t('fit.plan_none', { plan: size(STORAGE_PLANS.at(-1) ?? 0, locale) });
}
