import type { JSX } from 'preact';
import type { Saver } from '../lib/state/options-save';
import { PageIcon } from './pages-icons';
import { keyOf, useWords } from './words';

/** Tells screen readers what came of each change; a new node each time, so that the same words are said again. */
export function SaidAloud({ saver }: { saver: Saver }): JSX.Element {
  const words = useWords();
  const said = saver.said.value;
  return (
    <p class="unseen" role="status" data-saved={said?.trouble === null ? said.count : undefined}>
      {said !== null && (
        <span key={said.count}>
          {words.t(said.trouble === null ? 'options.saved' : `trouble.${keyOf(said.trouble)}`)}
        </span>
      )}
    </p>
  );
}

/**
 * What came of the last change, beside the control that it was made with; it stays until the next one.
 * @param place the control, as the saver calls it
 */
export function SaidAt({ saver, place }: { saver: Saver; place: string }): JSX.Element | null {
  const words = useWords();
  const said = saver.said.value;
  if (said?.place !== place) return null;
  if (said.trouble === null) {
    return (
      <span class="said" aria-hidden="true" data-said={place}>
        <PageIcon name="done" />
        {words.t('options.saved')}
      </span>
    );
  }
  return (
    <span class="said-not" data-not-saved={place}>
      <span>{words.t(`trouble.${keyOf(said.trouble)}`)}</span>{' '}
      <button type="button" class="link" data-action="again" onClick={() => saver.again()}>
        {words.t('options.again')}
      </button>
    </span>
  );
}
