import type { JSX } from 'preact';
import type { Trouble } from '../lib/state/sender';
import { keyOf, useWords } from './words';

/** Says that the last press did not take effect; empty, but there for screen readers, while all is well. */
export function TroubleLine({ trouble }: { trouble: Trouble | null }): JSX.Element {
  const words = useWords();
  return (
    <p class="trouble" role="status" data-trouble={trouble}>
      {trouble === null ? '' : words.t(`trouble.${keyOf(trouble)}`)}
    </p>
  );
}
