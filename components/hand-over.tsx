import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fileDay } from '../lib/state/file-day';
import type { Page } from '../lib/state/ports';
import { useWords } from './words';

interface SheetProps {
  /** As it is proposed. */
  readonly text: string;
  /** Whether it is shown from the start. */
  readonly isOpen: boolean;
  /** When the case changed last, ms since 1970: names the file. */
  readonly at: number;
  /** Where it is copied, saved and printed. */
  readonly page: Page;
}

/** The summary for whoever helps: shown in full, for the person to change, before anything is copied. */
export function HandOverSheet({ text, isOpen, at, page }: SheetProps): JSX.Element {
  const words = useWords();
  const [own, setOwn] = useState<string | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const shown = own ?? text;
  const copy = async (): Promise<void> => setCopied(await page.copy(shown));
  const save = (): void =>
    page.save({ name: `backup-summary-${fileDay(at)}.txt`, type: 'text/plain;charset=utf-8', text: shown });
  return (
    <details class="hand-over unfold extra" data-hand-over open={isOpen}>
      <summary>{words.t('hand_over.title')}</summary>
      <p class="small">{words.t('hand_over.note')}</p>
      <textarea
        class="sheet"
        rows={Math.min(24, shown.split('\n').length + 3)}
        spellcheck={false}
        aria-label={words.t('hand_over.title')}
        value={shown}
        onInput={({ currentTarget }) => {
          setOwn(currentTarget.value);
          setCopied(null);
        }}
      />
      <pre class="printed">{shown}</pre>
      <p class="row">
        <button type="button" class="button main" data-action="copy" onClick={copy}>
          {words.t('hand_over.copy')}
        </button>
        <button type="button" class="button" data-action="save-summary" onClick={save}>
          {words.t('hand_over.save')}
        </button>
        <button
          type="button"
          class="button"
          data-action="print-summary"
          onClick={() => page.print('summary')}
        >
          {words.t('hand_over.print')}
        </button>
      </p>
      <p role="status" data-copied={String(copied)}>
        {copied !== null && words.t(copied ? 'hand_over.copied' : 'hand_over.not_copied')}
      </p>
    </details>
  );
}
