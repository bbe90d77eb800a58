import type { JSX } from 'preact';
import type { Finding, NamedCode } from '../lib/detection/types';
import type { ErrorId } from '../lib/knowledge/ids';
import type { Lead } from '../lib/state/lead';
import type { Subject } from '../lib/state/plan';
import { Codes } from './codes';
import { FindingList } from './finding';
import { FocusHeading } from './focus-heading';
import { errorName, useWords } from './words';

/** The commonest messages, offered where nothing was recognised: three from the phone, two from the computer, one restore. */
const COMMON: readonly ErrorId[] = [
  'icloud-last-backup-incomplete',
  'icloud-storage-full',
  'icloud-stuck',
  'computer-disconnected',
  'computer-backup-corrupt',
  'restore-password-incorrect',
];

interface AnswerProps {
  readonly pick: (subject: Subject) => void;
  /** Leads the focus here after the person asked. */
  readonly lead: Lead;
}

type UnsureProps = AnswerProps & { readonly findings: readonly Finding[]; readonly origin: 'page' | 'typed' };

/** Several errors fit about equally well, or one fits not surely: the person decides. */
export function DidYouMean({ findings, origin, pick, lead }: UnsureProps): JSX.Element {
  const words = useWords();
  return (
    <section class="answers" data-answers="unsure">
      <FocusHeading of="unsure" lead={lead}>
        {words.t(`finding.maybe_${origin}`)}
      </FocusHeading>
      <FindingList findings={findings} origin={origin} pick={pick} />
    </section>
  );
}

/** Nothing fits, said plainly, with the commonest messages to pick from. */
export function NotRecognised(props: AnswerProps & { readonly codes: readonly NamedCode[] }): JSX.Element {
  const { pick, lead, codes } = props;
  const words = useWords();
  return (
    <section class="answers" data-answers="unknown">
      <FocusHeading of="unknown" lead={lead}>
        {words.t('box.unknown')}
      </FocusHeading>
      <p>{words.t('box.unknown_text')}</p>
      <Codes codes={codes} />
      <h3>{words.t('box.common')}</h3>
      <Common pick={pick} />
    </section>
  );
}

/** The commonest messages to pick from. */
export function Common({ pick }: Pick<AnswerProps, 'pick'>): JSX.Element {
  const words = useWords();
  return (
    <ul class="picks">
      {COMMON.map((error) => (
        <li key={error}>
          <button
            type="button"
            class="pick"
            data-pick={error}
            onClick={() => pick({ error, quote: '', origin: 'picked' })}
          >
            {errorName(words, error)}
          </button>
        </li>
      ))}
    </ul>
  );
}
