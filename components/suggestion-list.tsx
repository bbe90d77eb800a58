import type { JSX } from 'preact';
import type { ErrorId } from '../lib/knowledge/ids';
import type { Suggestions } from '../lib/state/suggest';
import { errorName, useWords } from './words';

interface SuggestionListProps {
  /** Ids of the list and its options begin with it. */
  readonly id: string;
  readonly list: Suggestions;
  readonly take: (error: ErrorId) => void;
}

/** Errors that fit what is being typed. The focus stays in the box, which names the chosen one. */
export function SuggestionList({ id, list, take }: SuggestionListProps): JSX.Element {
  const words = useWords();
  return (
    <div class="suggestions" id={`${id}-list`} role="listbox" aria-label={words.t('box.suggestions')}>
      {list.errors.map((error, place) => (
        <button
          type="button"
          role="option"
          tabIndex={-1}
          key={error}
          id={`${id}-${place}`}
          aria-selected={place === list.at}
          data-suggest={error}
          ref={place === list.at ? intoView : null}
          // The press would take the focus from the box.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(error)}
        >
          {errorName(words, error)}
        </button>
      ))}
    </div>
  );
}

function intoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
