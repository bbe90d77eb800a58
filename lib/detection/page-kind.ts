import { ARTICLES, currentArticle } from '../knowledge/articles';
import type { ErrorId } from '../knowledge/ids';

export type PageKind =
  | { readonly kind: 'umbrella'; readonly article: string; readonly error: ErrorId }
  /** General talk of backup and storage: only exact messages count. */
  | { readonly kind: 'general' }
  /** Apple's status page names iCloud Backup while all is well: nothing on it counts. */
  | { readonly kind: 'status' }
  /** iCloud.com never shows a device's backup errors, only storage. */
  | { readonly kind: 'icloud' }
  | { readonly kind: 'other' };

const ARTICLE = /^(?:\d{5,6}|[HT][TS]\d{3,6})$/i;

function parse(url: string): { host: string; segments: string[] } | null {
  try {
    const { hostname, pathname } = new URL(url);
    return { host: hostname, segments: pathname.split('/').filter(Boolean).slice(0, 8) };
  } catch {
    return null;
  }
}

function supportPage(segments: readonly string[]): PageKind {
  const code = segments.slice(0, 3).find((segment) => ARTICLE.test(segment));
  if (!code) return segments.slice(0, 2).includes('guide') ? { kind: 'general' } : { kind: 'other' };
  const article = currentArticle(code);
  const use = article === null ? undefined : ARTICLES[article]?.use;
  if (!article || !use) return { kind: 'other' };
  return use.kind === 'umbrella' ? { kind: 'umbrella', article, error: use.error } : { kind: 'general' };
}

/**
 * What an address says before any text is read. Forms seen: `/102563`, `/en-us/102563`, `/en-afri/HT203516`,
 * `/kb/TS2529`, `/guide/..`, `/en-mn/guide/..`; the locale is not always two and two letters.
 * @param url any string; what is no address is `other`
 */
export function pageKind(url: string): PageKind {
  const page = parse(url);
  if (!page) return { kind: 'other' };
  const { host, segments } = page;
  if (segments.includes('systemstatus')) return { kind: 'status' };
  if (host === 'support.apple.com') return supportPage(segments);
  if (host === 'help.apple.com') return { kind: 'general' };
  return /(?:^|\.)icloud\.com(?:\.cn)?$/.test(host) ? { kind: 'icloud' } : { kind: 'other' };
}
