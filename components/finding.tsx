import type { JSX } from 'preact';
import type { Finding, StorageMeter } from '../lib/detection/types';
import type { Plan, Subject } from '../lib/state/plan';
import { Meter } from './meter';
import { errorName, keyOf, useWords } from './words';

interface FindingProps {
  readonly shown: Plan;
  readonly others: readonly Finding[];
  readonly meter: StorageMeter | null;
  readonly pick: (subject: Subject) => void;
  /** A case begun earlier, which says nothing about the page in front. */
  readonly resumed?: boolean;
}

const OVER = { page: 'finding.on_page', typed: 'finding.typed', picked: 'finding.picked' } as const;

/** Which error it is, the words that say so, and what that means. */
export function FindingCard({ shown, others, meter, pick, resumed = false }: FindingProps): JSX.Element {
  const words = useWords();
  return (
    <section class="finding" {...(resumed ? { 'data-case': shown.error } : { 'data-finding': shown.error })}>
      <p class="over">
        {words.t(resumed && shown.caseId !== null ? 'finding.under_way' : OVER[shown.origin])}
      </p>
      <h2 class="heading">{errorName(words, shown.error)}</h2>
      {shown.quote !== '' && (
        <blockquote class="quote" aria-label={words.t('finding.quote')} dir="auto">
          {shown.quote}
        </blockquote>
      )}
      <p>{words.t(`error.${keyOf(shown.error)}.meaning`)}</p>
      {meter !== null && <Meter meter={meter} />}
      <Others others={others} origin={shown.origin} pick={pick} />
    </section>
  );
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
            {quote !== '' && (
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
