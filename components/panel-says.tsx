import type { JSX } from 'preact';
import { useWords } from './words';

/** Apple's words as Apple wrote them: the file that is read is the English one. */
export function Says({ texts }: { readonly texts: readonly string[] }): JSX.Element {
  const words = useWords();
  if (texts.length === 0) return <p class="small">{words.t('incident.says_nothing')}</p>;
  return (
    <div>
      <h4>{words.t('incident.says')}</h4>
      {texts.map((text) => (
        <blockquote key={text} class="quote" lang="en" dir="ltr">
          {text}
        </blockquote>
      ))}
    </div>
  );
}
