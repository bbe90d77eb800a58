import type { JSX } from 'preact';
import type { SignId } from '../lib/knowledge/ids';
import { keyOf, useWords } from './words';

interface SignsProps {
  readonly signs: readonly SignId[];
  readonly deny: (sign: SignId) => void;
}

/** What was read out of the text and changes the order of the steps, to be taken out where it is not so. */
export function Signs({ signs, deny }: SignsProps): JSX.Element | null {
  const words = useWords();
  if (signs.length === 0) return null;
  return (
    <section class="signs">
      <h3>{words.t('signs.title')}</h3>
      <ul>
        {signs.map((sign) => {
          const what = words.t(`sign.${keyOf(sign)}`);
          return (
            <li key={sign} data-sign={sign}>
              <span>{what}</span>
              <button
                type="button"
                class="link"
                data-action="deny-sign"
                aria-label={words.t('signs.deny', [what])}
                onClick={() => deny(sign)}
              >
                {words.t('signs.deny_short')}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="small">{words.t('signs.note')}</p>
    </section>
  );
}
