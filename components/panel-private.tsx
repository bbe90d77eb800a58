import type { JSX } from 'preact';
import { useWords } from './words';

/** Says in a private window what is kept all the same. */
export function PrivateNote({ isPrivate }: { readonly isPrivate: boolean }): JSX.Element | null {
  const words = useWords();
  if (!isPrivate) return null;
  return (
    <aside class="private small" data-private>
      <p>{words.t('panel.private')}</p>
    </aside>
  );
}
