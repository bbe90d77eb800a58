import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Describe } from '../lib/state/describe';
import { useWords } from './words';

interface BoxProps {
  readonly describe: Describe;
  /** One line, where something else needs the room. */
  readonly compact?: boolean;
}

/** The box for what the phone or computer said. Enter sends, Shift and Enter starts a new line. */
export function Box({ describe, compact = false }: BoxProps): JSX.Element {
  const words = useWords();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const state = describe.state.value;
  const ask = (): void => {
    void describe.ask(box.current?.value ?? '').then((sent) => {
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
      <p class="hint" id={`${id}-hint`}>
        {words.t('box.hint')}
      </p>
      <textarea
        id={id}
        ref={box}
        data-box
        rows={compact ? 1 : 3}
        dir="auto"
        aria-describedby={`${id}-hint`}
        aria-invalid={state === 'nothing'}
        onKeyDown={(event) => {
          // While an input method composes a word, Enter belongs to it.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          ask();
        }}
      />
      <p class="row">
        <button type="submit" class="button main" data-action="describe">
          {words.t('box.ask')}
        </button>
        <span role="status">{said(state, words)}</span>
      </p>
    </form>
  );
}

function said(state: Describe['state']['value'], words: ReturnType<typeof useWords>): string {
  if (state === 'nothing') return words.t('box.nothing');
  return state === 'looking' ? words.t('box.looking') : '';
}
