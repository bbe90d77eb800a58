import { duration, list } from '../../state/format';
import type { IncidentNotice } from '../../status/alerts';
import { mayNotify } from '../notice-permission';
import { read } from '../storage/read';
import { NOTICES, SETTINGS } from '../storage/registry';
import { update } from '../storage/update';
import { i18n } from '../words';
import { raise } from './raise';

/** As many ids of shown notices are kept; there are some 16 incidents a year. */
const KEPT = 100;

function words(notice: IncidentNotice): { title: string; message: string } {
  const locale = i18n.t('app.locale');
  const services = list(notice.services, locale);
  if (notice.kind === 'start') {
    return { title: i18n.t('notice.start.title'), message: i18n.t('notice.start.message', { services }) };
  }
  const lasted = duration(((notice.end ?? notice.start) - notice.start) / 60_000, locale);
  return { title: i18n.t('notice.end.title'), message: i18n.t('notice.end.message', { services, lasted }) };
}

/**
 * Shows every notice that is recorded as due, then records it as shown. After a worker that was killed in between, the
 * next one finds it standing and only records it. With notices switched off, not allowed or refused by the system,
 * due ones are dropped: the badge has said it.
 */
export async function showDueNotices(): Promise<void> {
  const { due } = await read(NOTICES);
  if (due.length === 0) return;
  const wanted = (await read(SETTINGS)).notices && (await mayNotify());
  if (wanted) await Promise.all(due.map((notice) => raise(notice.id, words(notice))));
  const ids = due.map((notice) => notice.id);
  await update([NOTICES], ([book]) => [
    {
      due: book.due.filter((notice) => !ids.includes(notice.id)),
      shown: [...book.shown, ...ids].slice(-KEPT),
    },
  ]);
}
