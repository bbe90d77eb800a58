import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Saver } from '../lib/state/options-save';
import { SaidAt } from './options-said';

interface FieldProps {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  /** What is stored. */
  readonly value: string;
  readonly save: (value: string) => Promise<unknown>;
  readonly saver: Saver;
  /** The control, as the saver calls it. */
  readonly place: string;
  /** Names the setting for tests. */
  readonly setting: string;
}

interface Draft {
  readonly shown: string;
  readonly type: (value: string) => void;
  readonly settle: (value: string) => void;
}

/** Keeps what is being typed, and what could not be saved, until the stored value changes. */
function useDraft(value: string, save: FieldProps['save']): Draft {
  const draft = useSignal<string | null>(null);
  const isTyping = useRef(false);
  useEffect(() => {
    if (!isTyping.current) draft.value = null;
  }, [value]);
  return {
    shown: draft.value ?? value,
    type: (typed) => {
      isTyping.current = true;
      draft.value = typed;
    },
    settle: (typed) => {
      isTyping.current = false;
      draft.value = typed;
      void save(typed);
    },
  };
}

/** A line of text that is saved when the person leaves it or presses Enter. */
export function TextField({
  longest,
  placeholder,
  ...field
}: FieldProps & { readonly longest: number; readonly placeholder: string }): JSX.Element {
  const { shown, type, settle } = useDraft(field.value, field.save);
  return (
    <div class="field">
      <label for={field.id}>{field.label}</label>
      <SaidAt saver={field.saver} place={field.place} />
      <input
        id={field.id}
        type="text"
        data-setting={field.setting}
        autocomplete="off"
        maxLength={longest}
        placeholder={placeholder}
        value={shown}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onChange={({ currentTarget }) => settle(currentTarget.value.trim())}
      />
    </div>
  );
}

/** A choice that is saved when it is made. */
export function ChoiceField({
  choices,
  ...field
}: FieldProps & { readonly choices: readonly (readonly [value: string, name: string])[] }): JSX.Element {
  const { shown, settle } = useDraft(field.value, field.save);
  return (
    <div class="field">
      <label for={field.id}>{field.label}</label>
      <SaidAt saver={field.saver} place={field.place} />
      <select
        id={field.id}
        data-setting={field.setting}
        value={shown}
        onChange={({ currentTarget }) => settle(currentTarget.value)}
      >
        {choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
