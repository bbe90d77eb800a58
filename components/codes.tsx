import type { JSX } from 'preact';
import type { NamedCode } from '../lib/detection/types';
import { useWords } from './words';

/** What a number in the message is worth: several meanings, or none that anyone can name. */
export function Codes({ codes }: { codes: readonly NamedCode[] }): JSX.Element | null {
  const words = useWords();
  const doubtful = codes.filter(({ certainty }) => certainty !== 'known');
  if (doubtful.length === 0) return null;
  return (
    <ul class="codes small">
      {doubtful.map(({ code, certainty }) => (
        <li key={code} data-code={certainty}>
          {words.t(certainty === 'unknown' ? 'finding.code_unknown' : 'finding.code_ambiguous', { code })}
        </li>
      ))}
    </ul>
  );
}
