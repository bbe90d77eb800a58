import type { JSX } from 'preact';
import type { Finding, NamedCode, StorageMeter } from '../lib/detection/types';
import type { ErrorId } from '../lib/knowledge/ids';
import { firstSentence, languageName } from '../lib/state/format';
import type { Lead } from '../lib/state/lead';
import type { Found } from '../lib/state/panel-found';
import type { Plan, Subject } from '../lib/state/plan';
import { Codes } from './codes';
import { FocusHeading } from './focus-heading';
import { Meter } from './meter';
import { errorName, keyOf, useLocale, useWords } from './words';

interface FindingProps {
  readonly shown: Plan;
  readonly others: readonly Finding[];
  readonly meter: StorageMeter | null;
  readonly pick: (subject: Subject) => void;
  /** Leads the focus here after the person asked for it. */
  readonly lead: Lead;
  /** Where the words and their language come from; null where nothing was read. */
  readonly found?: Found | null;
  readonly codes?: readonly NamedCode[];
  /** Whether this page says it, or an earlier one; a case begun earlier says nothing about the page in front. */
  readonly when?: 'now' | 'earlier' | 'resumed';
  /** Only the first sentence of what it means, where the step is to have the room. */
  readonly brief?: boolean;
}

const OVER = { page: 'finding.on_page', typed: 'finding.typed', picked: 'finding.picked' } as const;

function over({ shown, when }: Pick<FindingProps, 'shown' | 'when'>) {
  if (when === 'resumed' && shown.caseId !== null) return 'finding.under_way';
  return when === 'earlier' && shown.origin === 'page' ? 'finding.seen' : OVER[shown.origin];
}

/** Which error it is, the words that say so, and what that means. */
export function FindingCard(props: FindingProps): JSX.Element {
  const { shown, others, meter, pick, lead, found = null, codes = [], when = 'now', brief = false } = props;
  const words = useWords();
  const { language = '', because = [] } = found ?? {};
  const name = languageName(language, useLocale());
  const mark = when === 'resumed' ? { 'data-case': shown.error } : { 'data-finding': shown.error };
  return (
    <section class="finding" {...mark}>
      <p class="over">
        {words.t(over({ shown, when }))}
        {name && (
          <span class="fact" data-language={language}>
            {words.t('finding.language', { language: name })}
          </span>
        )}
      </p>
      <FocusHeading of={shown.error} lead={lead}>
        {errorName(words, shown.error)}
      </FocusHeading>
      {shown.quote && (
        <blockquote
          class="quote"
          aria-label={words.t('finding.quote')}
          dir="auto"
          lang={language || undefined}
        >
          {marked(shown.quote, because)}
        </blockquote>
      )}
      <Codes codes={codes} />
      <Meaning error={shown.error} brief={brief} />
      {meter !== null && <Meter meter={meter} />}
      <Others others={others} origin={shown.origin} pick={pick} />
    </section>
  );
}

function Meaning({ error, brief }: { error: ErrorId; brief: boolean }): JSX.Element {
  const words = useWords();
  const text = words.t(`error.${keyOf(error)}.meaning`);
  const [first, rest] = brief ? firstSentence(text) : [text, ''];
  if (rest === '') return <p class="meaning">{text}</p>;
  return (
    <details class="meaning">
      <summary>
        {first} <span class="more">{words.t('finding.more')}</span>
      </summary>
      <p>{rest}</p>
    </details>
  );
}

/** The quote, with those of its words marked that made the finding. */
function marked(quote: string, because: readonly string[]): readonly (string | JSX.Element)[] {
  // Without words nothing is to match; every second piece is one of the words.
  const any = because.map((word) => word.replace(/\W/g, '\\$&')).join('|') || '(?!)';
  return quote
    .split(new RegExp(`(${any})`))
    .map((piece, at) => (at % 2 ? <mark key={at}>{piece}</mark> : piece));
}

type OthersProps = Pick<FindingProps, 'others' | 'pick'> & Pick<Subject, 'origin'>;

function Others({ others, origin, pick }: OthersProps): JSX.Element | null {
  const words = useWords();
  if (others.length === 0) return null;
  return (
    <details class="others">
      <summary>{words.t(origin === 'page' ? 'finding.also' : 'finding.also_typed', others.length)}</summary>
      <FindingList findings={others} origin={origin} pick={pick} />
    </details>
  );
}

/** Errors to choose from; each shows the words that led to it. */
export function FindingList(
  props: Omit<OthersProps, 'others'> & { findings: readonly Finding[] },
): JSX.Element {
  const words = useWords();
  const { findings, origin, pick } = props;
  return (
    <ul class="picks">
      {findings.map(({ error, quote }) => (
        <li key={error}>
          <button type="button" class="pick" data-pick={error} onClick={() => pick({ error, quote, origin })}>
            <span>{errorName(words, error)}</span>
            {quote && (
              <q class="pick-quote" dir="auto">
                {quote}
              </q>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
