import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SizeName } from '../lib/diagnosis/sizes';
import { type Amount, bytesOf, textOf, UNITS, type Unit, unitFor, unitName } from '../lib/state/fit-amount';
import { SIZE_KEYS } from '../lib/state/fit-words';
import { size } from '../lib/state/format';
import { useLocale, useWords } from './words';

interface SizeFieldProps {
  readonly name: SizeName;
  /** What is kept, in bytes. */
  readonly given: number | undefined;
  /** What the page shows, in bytes. */
  readonly seen: number | undefined;
  /** Keeps a size; null takes it back. */
  readonly change: (bytes: number | null) => void;
}

/** A number and its unit, kept when the person leaves the field. */
export function SizeField({ name, given, seen, change }: SizeFieldProps): JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const id = useId();
  const { amount, isBad, type, leave, choose } = useAmount(given, change);
  const label = words.t(`fit.label_${SIZE_KEYS[name]}`);
  return (
    <div class="fit-field" data-size={name}>
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {words.t(`fit.hint_${SIZE_KEYS[name]}`)}
        {seen !== undefined && ` ${words.t('fit.on_page', { size: size(seen, locale) })}`}
      </p>
      <p class="fit-amount">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={amount.text}
          aria-invalid={isBad}
          aria-describedby={`${id}-hint ${id}-bad`}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onChange={({ currentTarget }) => leave(currentTarget.value)}
        />
        <Units amount={amount} label={words.t('fit.unit', { field: label })} choose={choose} />
      </p>
      <p class="fit-bad" id={`${id}-bad`} role="status">
        {isBad && words.t('fit.bad')}
      </p>
    </div>
  );
}

interface UnitsProps {
  readonly amount: Amount;
  readonly label: string;
  readonly choose: (unit: Unit) => void;
}

function Units({ amount, label, choose }: UnitsProps): JSX.Element {
  const locale = useLocale();
  return (
    <select
      aria-label={label}
      value={amount.unit}
      onChange={({ currentTarget }) => choose(UNITS[currentTarget.selectedIndex] ?? amount.unit)}
    >
      {UNITS.map((unit) => (
        <option key={unit} value={unit}>
          {unitName(unit, locale)}
        </option>
      ))}
    </select>
  );
}

/** What a person has typed and what is not kept yet, or cannot be. */
interface Own {
  readonly text: string;
  readonly isBad: boolean;
}

/**
 * What stands in the field: what is kept, until the person types, and again once that is kept anew. The unit stays as
 * chosen, so that the next number is not taken for a thousand times as much.
 */
function useAmount(given: number | undefined, change: SizeFieldProps['change']) {
  const locale = useLocale();
  const [unit, setUnit] = useState(() => unitFor(given));
  const [before, setBefore] = useState(given);
  const [own, setOwn] = useState<Own | null>(null);
  if (before !== given) {
    setBefore(given);
    setOwn(null);
  }
  const { text, isBad } = own ?? { text: textOf(given, unit, locale), isBad: false };
  const keep = (next: Amount): void => {
    const bytes = bytesOf(next);
    const isEmpty = next.text.trim() === '';
    setUnit(next.unit);
    setOwn({ text: next.text, isBad: bytes === null && !isEmpty });
    if (isEmpty ? given !== undefined : bytes !== null && bytes !== given) change(bytes);
  };
  return {
    amount: { text, unit },
    isBad,
    type: (typed: string) => setOwn({ text: typed, isBad: false }),
    leave: (typed: string) => keep({ text: typed, unit }),
    choose: (chosen: Unit) => keep({ text, unit: chosen }),
  };
}
