import type { JSX } from 'preact';
import type { FitModel, FitView } from '../lib/state/fit-model';
import { narrowSentence } from '../lib/state/fit-words';
import { SizeField } from './storage-fit-field';
import { FitPlace } from './storage-fit-place';
import { useLocale, useWords } from './words';

/**
 * Whether the next backup fits, as a picture with words, and the sizes to type for it; nothing where the error is not
 * about room.
 */
export function StorageFit({ fit }: { readonly fit: FitModel }): JSX.Element | null {
  const words = useWords();
  const view = fit.view.value;
  if (view === null) return null;
  return (
    <details class="fit unfold extra">
      <summary>
        <span>
          {words.t('fit.title')} <Short view={view} />
        </span>
      </summary>
      <p class="unseen" role="status">
        <Short view={view} />
      </p>
      <div class="fit-places">
        {view.places.map((place) => (
          <FitPlace key={place.target} {...place} />
        ))}
        <Narrow view={view} />
      </div>
      <p class="hint">{words.t('fit.ask')}</p>
      <div class="fit-fields">
        {view.names.map((name) => (
          <SizeField
            key={name}
            name={name}
            given={view.given[name]}
            seen={view.seen[name]}
            change={(bytes) => fit.set(name, bytes)}
          />
        ))}
      </div>
    </details>
  );
}

/** The outcome in a few words: beside the heading while the section is closed, read out while it is open. */
function Short({ view }: { readonly view: FitView }): JSX.Element {
  const words = useWords();
  const known = view.places.filter(({ fit }) => fit.fit !== 'unknown');
  return (
    <>
      {known.map(({ target, fit }) => (
        <span class="fit-short" key={target}>
          {words.t('fit.short', {
            place: words.t(`fit.place_${target}`),
            fit: words.t(`fit.is_${fit.fit}`),
          })}
        </span>
      ))}
    </>
  );
}

function Narrow({ view }: { readonly view: FitView }): JSX.Element | null {
  const words = useWords();
  const locale = useLocale();
  if (view.narrow === null) return null;
  return <p data-fit-device="tight">{narrowSentence(view.narrow, words, locale)}</p>;
}
