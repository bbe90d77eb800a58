import type { Verdict } from '../status/types';
import { list } from './format';
import type { Words } from './ports';

/**
 * What Apple reports, in one line.
 * @param now ms since 1970
 * @param locale BCP 47 tag that lists are written in
 * @param most how many services are named before the rest is counted
 */
export function headline(
  said: Verdict,
  words: Words,
  now: number,
  locale: string,
  most = Number.POSITIVE_INFINITY,
): string {
  if (said.kind === 'unknown' && said.developer) return words.t('verdict.unknown_developer');
  if (said.kind === 'quiet' || said.kind === 'unknown') return words.t(`verdict.${said.kind}`);
  const others = said.services.length - most;
  // One name takes no more room than "1 other".
  const names =
    others > 1 ? [...said.services.slice(0, most), words.t('verdict.others', others)] : said.services;
  const services = list(names, locale);
  if (said.kind === 'outage') return words.t('verdict.outage', { services });
  return words.t(said.from > now ? 'verdict.maintenance_planned' : 'verdict.maintenance_now', { services });
}
