import { duration, list } from '../../state/format';
import type { Settings } from '../../state/records';
import { askedFor, noted } from '../../status/attention';
import { type IncidentNotice, type NoticeBook, namedBy, type Source } from '../../status/notice-book';
import type { StatusState } from '../../status/types';
import { mayNotify } from '../may-notify';
import { read } from '../storage/read';
import { NOTICES, SETTINGS, STATUS, STATUS_DEVELOPER } from '../storage/registry';
import { update } from '../storage/update';
import { i18n } from '../words';
import { FEEDS } from './feeds';
import { inForce } from './in-force';
import { raise } from './raise';

/** As many ids of shown notices are kept; there are some 16 incidents a year. */
const KEPT = 100;

function words(notice: IncidentNotice): { title: string; message: string } {
  const locale = i18n.t('app.locale');
  const services = list(notice.services, locale);
  if (notice.kind === 'start') {
    const key = notice.developer ? 'notice.start.developer' : 'notice.start.message';
    return { title: i18n.t('notice.start.title'), message: i18n.t(key, { services }) };
  }
  const key = notice.developer ? 'notice.end.developer' : 'notice.end.message';
  const lasted = duration(((notice.end ?? notice.start) - notice.start) / 60_000, locale);
  return { title: i18n.t('notice.end.title'), message: i18n.t(key, { services, lasted }) };
}

async function show(): Promise<void> {
  const { due } = await read(NOTICES);
  if (due.length === 0) return;
  const { notices } = await inForce();
  const wanted = due.filter(({ asked }) => notices || asked);
  if (wanted.length > 0 && (await mayNotify()))
    await Promise.all(wanted.map((notice) => raise(notice.id, words(notice))));
  const ids = due.map((notice) => notice.id);
  await update([NOTICES], ([book]) => [
    {
      ...book,
      due: book.due.filter((notice) => !ids.includes(notice.id)),
      shown: [...book.shown, ...ids].slice(-KEPT),
    },
  ]);
}

let last: Promise<void> = Promise.resolve();

/**
 * Shows every notice that is recorded as due, then records it as shown. After a worker that was killed in between, the
 * next one finds it standing and only records it. With notices switched off, not allowed or refused by the system,
 * due ones are dropped: the badge has said it. One that the person asked for is shown where they are off, too. One run
 * at a time, so that two events at once do not show one twice.
 */
export function showDueNotices(): Promise<void> {
  last = last.then(show, show);
  return last;
}

/** Changes the notices in view of settings and both files, in one write, then shows those that are due. */
async function changeAndShow(
  change: (book: NoticeBook, about: Readonly<Record<Source, StatusState>>, settings: Settings) => NoticeBook,
): Promise<void> {
  await update([SETTINGS, STATUS, STATUS_DEVELOPER, NOTICES], ([settings, consumer, developer, book]) => [
    settings,
    consumer,
    developer,
    change(book, { consumer, developer }, settings),
  ]);
  await showDueNotices();
}

function notedOf(
  book: NoticeBook,
  about: Readonly<Record<Source, StatusState>>,
  settings: Settings,
  now: number,
): NoticeBook {
  return FEEDS.filter(({ watchOf }) => watchOf(settings) !== null).reduce((noticed, { source }) => {
    const state = about[source];
    return noted(noticed, state, settings, now, { source, before: state, transitions: [] });
  }, book);
}

/**
 * Records and shows what is due by now, such as the start of an incident that a snooze kept back.
 * @param now ms since 1970
 */
export function tellWhatIsDue(now: number): Promise<void> {
  return changeAndShow((book, about, settings) => notedOf(book, about, settings, now));
}

/**
 * Notes, or takes back, that the person wants to be told the end of an incident. One that is over already is told at once.
 * @param name of the incident, see `nameOf`
 * @param now ms since 1970
 */
export function tellEnd(name: string, on: boolean, now: number): Promise<void> {
  return changeAndShow((book, about, settings) =>
    notedOf(askedFor(book, about[namedBy(name).source], name, on), about, settings, now),
  );
}
