import type { JSX } from 'preact';
import { list, moment } from '../lib/state/format';
import type { Going } from '../lib/state/panel-incidents';
import { span } from '../lib/state/timeline-words';
import { Icon } from './icons';
import { Says } from './panel-says';
import { type NamedTime, Times } from './panel-times';
import { useLocale, useWords } from './words';

const STATUS_PAGE = 'https://www.apple.com/support/systemstatus/';
/** How many services are named on the line that opens one. */
const NAMED = 2;

interface IncidentsProps {
  readonly going: readonly Going[];
  /** ms since 1970 */
  readonly now: number;
}

/** What Apple reports at the moment, each with its times and Apple's own words one press away. */
export function Incidents({ going, now }: IncidentsProps): JSX.Element | null {
  const words = useWords();
  if (going.length === 0) return null;
  return (
    <div class="going">
      <h3>{words.t('incident.title')}</h3>
      <ul class="lined">
        {going.map((one) => (
          <li key={one.id} data-going={one.kind}>
            <OneIncident one={one} now={now} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type One = { readonly one: Going; readonly now: number };

function OneIncident({ one, now }: One): JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const { services } = one;
  const hidden = services.length > NAMED + 1 ? services.slice(NAMED) : [];
  const named = services.slice(0, services.length - hidden.length);
  const more = hidden.length > 0 ? [words.t('incident.more', hidden.length)] : [];
  return (
    <details class="unfold of-incident">
      <summary>
        <Icon name={one.kind === 'problem' ? 'outage' : 'maintenance'} />
        <span class="step-name">{list([...named, ...more], locale)}</span>
        <span class="facts">{short({ one, now }, words, locale)}</span>
      </summary>
      <div class="step-details">
        {hidden.length > 0 && <p class="small">{list(services, locale)}</p>}
        <Says texts={one.says} />
        <Times times={timesOf(one, words)} now={now} />
        <p>
          <a class="small" href={STATUS_PAGE} target="_blank" rel="noreferrer">
            {words.t('verdict.apple_page')}
          </a>
        </p>
      </div>
    </details>
  );
}

type Told = ReturnType<typeof useWords>;

function short({ one, now }: One, words: Told, locale: string): string {
  const { kind, start, end } = one;
  const from = moment(start, now, locale);
  if (kind === 'problem' || start <= now) {
    const time = words.t('history.since', { time: from });
    return start === 0 ? '' : words.t('incident.so_far', { since: time, lasted: span(now - start, locale) });
  }
  return end === null
    ? words.t('verdict.from', { from })
    : words.t('verdict.between', { from, until: moment(end, now, locale) });
}

function timesOf({ kind, start, end, seen, updated }: Going, words: Told): readonly NamedTime[] {
  return [
    { name: words.t(kind === 'problem' ? 'incident.began' : 'incident.begins'), at: start, stated: true },
    { name: words.t('incident.seen'), at: seen },
    { name: words.t('incident.updated'), at: updated },
    { name: words.t('incident.planned_end'), at: end, stated: true },
  ];
}
