import type { JSX } from 'preact';
import type { Finding } from '../lib/detection/types';
import type { ErrorId } from '../lib/knowledge/ids';
import type { Subject } from '../lib/state/plan';
import { FindingList } from './finding';
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

type Pick = (subject: Subject) => void;

/** Several errors fit about equally well: the person decides. */
export function DidYouMean({ findings, pick }: { findings: readonly Finding[]; pick: Pick }): JSX.Element {
  const words = useWords();
  return (
    <section class="answers" data-answers="unsure">
      <div role="status">
        <h2 class="heading">{words.t('box.did_you_mean')}</h2>
      </div>
      <FindingList findings={findings} origin="typed" pick={pick} />
    </section>
  );
}

/** Nothing fits, said plainly, with the commonest messages to pick from. */
export function NotRecognised({ pick }: { pick: Pick }): JSX.Element {
  const words = useWords();
  return (
    <section class="answers" data-answers="unknown">
      <div role="status">
        <h2 class="heading">{words.t('box.unknown')}</h2>
        <p>{words.t('box.unknown_text')}</p>
      </div>
      <h3>{words.t('box.common')}</h3>
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
    </section>
  );
}
