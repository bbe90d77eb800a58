import type { JSX } from 'preact';
import { ago, list, moment } from '../lib/state/format';
import type { Words } from '../lib/state/ports';
import type { StatusView } from '../lib/state/status-view';
import { headline } from '../lib/state/verdict-words';
import type { Verdict } from '../lib/status/types';
import { Icon } from './icons';
import { keyOf, useLocale, useWords } from './words';

/** How many services the first line names; all of them stand behind it. */
const NAMED = 3;
const STATUS_PAGE = 'https://www.apple.com/support/systemstatus/';

type Unknown = Extract<Verdict, { kind: 'unknown' }>;

/** The time that a text is written at, and the language it is written in. */
interface Telling {
  readonly words: Words;
  readonly now: number;
  readonly locale: string;
}

interface VerdictProps {
  readonly said: Verdict;
  readonly status: Pick<StatusView, 'allow' | 'allowed' | 'check'>;
  /** ms since 1970 */
  readonly now: number;
}

/** What Apple reports, how old that is and, one press away, how far to trust it. */
export function VerdictLine({ said, status, now }: VerdictProps): JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const telling = { words, now, locale };
  const asks = said.kind === 'unknown' && said.problem === 'no-permission';
  return (
    <section class="verdict" data-verdict={said.kind} aria-label={words.t('verdict.label')}>
      <Icon name={said.kind} />
      <div class="verdict-text">
        <p class="verdict-line">{headline(said, words, now, locale, NAMED)}</p>
        {asks && (
          <button
            type="button"
            class="button"
            data-action="allow-status"
            onClick={async ({ currentTarget: { nextElementSibling } }) => {
              await status.allow();
              // Once it is allowed the button is gone, and what was asked for stands below it.
              if (status.allowed.value) nextElementSibling?.querySelector('summary')?.focus();
            }}
          >
            {words.t('verdict.allow')}
          </button>
        )}
        <details>
          <summary>
            <span class="verdict-age">{age(said, telling)}</span>{' '}
            <span class="more">{words.t('verdict.more')}</span>
          </summary>
          {'services' in said && said.services.length > NAMED && <p>{list(said.services, locale)}</p>}
          {said.kind === 'quiet' && said.notListed.length > 0 && (
            <p>{words.t('verdict.not_listed', { services: list(said.notListed, locale) })}</p>
          )}
          <p>{words.t('verdict.late')}</p>
          <p class="row">
            <button type="button" class="link" data-action="check-status" onClick={() => status.check()}>
              {words.t('verdict.check')}
            </button>
            <a href={STATUS_PAGE} target="_blank" rel="noreferrer">
              {words.t('verdict.apple_page')}
            </a>
          </p>
        </details>
      </div>
    </section>
  );
}

function age(said: Verdict, telling: Telling): string {
  const { words } = telling;
  if (said.kind === 'unknown') return unknown(said, telling);
  const checked = words.t('verdict.checked', { ago: agoOrNow(said.checkedAt, telling) });
  const failed = said.kind === 'outage' && said.problem !== null ? problemText(words, said.problem) : null;
  const still = failed === null ? null : words.t('verdict.still', { reason: failed });
  return [span(said, telling), checked, still].filter((part) => part !== null).join(' ');
}

function agoOrNow(at: number, { words, now, locale }: Telling): string {
  return ago(at, now, locale) ?? words.t('verdict.just_now');
}

function unknown(said: Unknown, telling: Telling): string {
  const { words } = telling;
  const { lastGoodAt } = said;
  if (lastGoodAt === null) return problemText(words, said.problem);
  const why = said.problem ?? 'stale';
  const last = words.t('verdict.last_good', { ago: agoOrNow(lastGoodAt, telling) });
  return `${problemText(words, why)} ${last}`;
}

function problemText(words: Words, problem: Unknown['problem'] | 'stale'): string {
  return words.t(`verdict.problem.${keyOf(problem ?? 'none')}`);
}

function span(said: Verdict, { words, now, locale }: Telling): string | null {
  if (said.kind === 'outage') return words.t('verdict.since', { time: moment(said.since, now, locale) });
  if (said.kind !== 'maintenance') return null;
  const from = moment(said.from, now, locale);
  return said.until === null
    ? words.t('verdict.from', { from })
    : words.t('verdict.between', { from, until: moment(said.until, now, locale) });
}
