import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Page } from '../lib/state/ports';
import { useWords } from './words';

/**
 * The summary for whoever helps: shown in full, for the person to change, before anything is copied.
 * @param text as it is proposed
 * @param page where it is copied and printed
 */
export function HandOverSheet({ text, page }: { text: string; page: Page }): JSX.Element {
  const words = useWords();
  const [own, setOwn] = useState<string | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const shown = own ?? text;
  const copy = async (): Promise<void> => setCopied(await page.copy(shown));
  return (
    <details class="hand-over" data-hand-over>
      <summary>{words.t('hand_over.title')}</summary>
      <p class="small">{words.t('hand_over.note')}</p>
      <textarea
        class="sheet"
        rows={14}
        spellcheck={false}
        aria-label={words.t('hand_over.title')}
        value={shown}
        onInput={({ currentTarget }) => {
          setOwn(currentTarget.value);
          setCopied(null);
        }}
      />
      <pre class="printed" aria-hidden="true">
        {shown}
      </pre>
      <p class="row">
        <button type="button" class="button main" data-action="copy" onClick={copy}>
          {words.t('hand_over.copy')}
        </button>
        <button type="button" class="button" data-action="print" onClick={() => page.print()}>
          {words.t('hand_over.print')}
        </button>
      </p>
      <p role="status" data-copied={String(copied)}>
        {copied !== null && words.t(copied ? 'hand_over.copied' : 'hand_over.not_copied')}
      </p>
    </details>
  );
}
