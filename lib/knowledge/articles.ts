import type { ErrorId } from './ids';

/** What an article in the address says about the reader. */
export type ArticleUse =
  /** People open it because of a failed backup. */
  | { readonly kind: 'umbrella'; readonly error: ErrorId }
  /** Talks of backup and storage in general: only an exact message counts on it. */
  | { readonly kind: 'general' };

export interface Article {
  /** Numbers and codes it had before 2024. */
  readonly old: readonly string[];
  readonly use?: ArticleUse;
}

const umbrella = (error: ErrorId): ArticleUse => ({ kind: 'umbrella', error });
const general: ArticleUse = { kind: 'general' };

/**
 * Apple's articles by their present number. Old and new numbers: github.com/F1248/Apple-Support-Articles-Redirects
 * (2025-05); what they are about: their titles in several languages, 2014 to 2022.
 */
export const ARTICLES: Readonly<Record<string, Article>> = {
  '102563': {
    old: ['HT203516', 'HT201418', 'HT204058', 'HT204175', 'TS3992', 'TS4036', 'TS4576'],
    use: umbrella('icloud-backup-failed'),
  },
  '108346': { old: ['HT203271', 'HT204183', 'TS2529', 'TS2796'], use: umbrella('computer-error-occurred') },
  '108922': { old: ['HT204247'], use: general },
  '108770': { old: ['HT207428', 'HT4859'], use: general },
  '108771': { old: ['HT204136'], use: general },
  '102670': { old: ['HT206504'], use: general },
  '108318': { old: ['HT207594'], use: general },
  '102325': { old: ['HT203768'], use: general },
  '118426': { old: ['HT203977', 'HT1766'], use: general },
  '118105': { old: ['HT204184'], use: general },
  '108809': { old: ['HT204215'], use: general },
  '108047': { old: ['HT201238'], use: general },
  '108353': { old: ['HT205220'], use: general },
  '102651': { old: ['HT202303'], use: general },
  '108306': { old: ['HT4910', 'HT204055'], use: general },
  '108308': { old: ['TS3694', 'HT204770', 'HT207262'] },
  '109057': { old: ['HT201210', 'HT205724', 'TS1275'] },
  '118106': { old: ['HT201263'] },
  '108643': { old: ['HT204095'] },
  '118430': { old: ['HT204306'], use: general },
};

const BY_OLD_ID: ReadonlyMap<string, string> = new Map(
  Object.entries(ARTICLES).flatMap(([id, { old }]) => old.map((code) => [code, id] as const)),
);

/**
 * The present number of an Apple article.
 * @param code a number or an old code, such as `102563` or `HT203516`, in any case
 * @returns its present number, or null where the article is not one of ours
 */
export function currentArticle(code: string): string | null {
  const upper = code.toUpperCase();
  return upper in ARTICLES ? upper : (BY_OLD_ID.get(upper) ?? null);
}
