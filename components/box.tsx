import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Describe } from '../lib/state/describe';
import { SuggestionList } from './suggestion-list';
import { useWords } from './words';

interface BoxProps {
  readonly describe: Describe;
  /** One line, where something else needs the room. */
  readonly compact?: boolean;
}

type Key = TargetedKeyboardEvent<HTMLTextAreaElement>;

/**
 * The box for what the phone or computer said, with suggestions as the person types. Enter sends or takes the chosen
 * suggestion, Shift and Enter starts a new line.
 */
export function Box({ describe, compact = false }: BoxProps): JSX.Element {
  const words = useWords();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { suggest, state } = describe;
  const { errors, at } = suggest.list.value;
  const isOpen = errors.length > 0;
  const text = (): string => box.current?.value ?? '';
  const ask = (): void => {
    void describe.ask(text()).then((sent) => {
      if (!sent) box.current?.focus();
    });
  };
  return (
    <form
      class={compact ? 'box compact' : 'box'}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <label for={id}>{words.t('box.label')}</label>
      <p class={compact ? 'unseen' : 'hint'} id={`${id}-hint`}>
        {words.t('box.hint')}
      </p>
      {/* A text area may not have the role of a combobox (https://www.w3.org/TR/html-aria/), but all else of one. */}
      <textarea
        id={id}
        ref={box}
        data-box
        defaultValue={describe.last()}
        rows={compact ? 1 : 3}
        dir="auto"
        aria-describedby={`${id}-hint`}
        aria-invalid={state.value === 'nothing'}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={isOpen ? `${id}-list` : undefined}
        aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
        onFocus={suggest.prepare}
        onInput={({ isComposing }) => isComposing || suggest.type(text())}
        onCompositionEnd={() => suggest.type(text())}
        onKeyDown={(event) => press(event, describe, ask)}
      />
      <p class="row">
        <button type="submit" class="button main" data-action="describe">
          {words.t('box.ask')}
        </button>
        <span role="status">{said(state.value, errors.length, words)}</span>
      </p>
      {isOpen && (
        <SuggestionList id={id} list={suggest.list.value} take={(error) => suggest.take(error, text())} />
      )}
    </form>
  );
}

/** Arrows, Enter and Escape belong to the list while there is one; all other keys to the text. */
function press(event: Key, { suggest }: Describe, ask: () => void): void {
  // While an input method composes a word, every key belongs to it.
  if (event.isComposing) return;
  const { errors, at } = suggest.list.value;
  const chosen = errors[at];
  const acts: Readonly<Record<string, () => void>> = {
    ...(!event.shiftKey && {
      Enter: () => (chosen === undefined ? ask() : suggest.take(chosen, event.currentTarget.value)),
    }),
    ...(errors.length > 0 && {
      ArrowDown: () => suggest.move(1),
      ArrowUp: () => suggest.move(-1),
      Escape: suggest.close,
    }),
  };
  const act = acts[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
}

function said(
  state: Describe['state']['value'],
  suggested: number,
  words: ReturnType<typeof useWords>,
): string {
  if (state === 'nothing') return words.t('box.nothing');
  if (state === 'looking') return words.t('box.looking');
  return suggested > 0 ? words.t('box.suggested', suggested) : '';
}
