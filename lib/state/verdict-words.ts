import type { Verdict } from '../status/types';
import { list } from './format';
import type { Words } from './ports';

/**
 * What Apple reports, in one line.
 * @param now ms since 1970
 * @param locale BCP 47 tag that lists are written in
 */
export function headline(said: Verdict, words: Words, now: number, locale: string): string {
  if (said.kind === 'unknown' && said.developer) return words.t('verdict.unknown_developer');
  if (said.kind === 'quiet' || said.kind === 'unknown') return words.t(`verdict.${said.kind}`);
  const services = list(said.services, locale);
  if (said.kind === 'outage') return words.t('verdict.outage', { services });
  return words.t(said.from > now ? 'verdict.maintenance_planned' : 'verdict.maintenance_now', { services });
}
