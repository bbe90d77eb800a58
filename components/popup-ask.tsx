import type { JSX } from 'preact';
import type { PopupModel } from '../lib/state/popup-model';
import type { PopupView } from '../lib/state/popup-view';
import { Common, DidYouMean, NotRecognised } from './answers';
import { Box } from './box';
import { FocusHeading } from './focus-heading';
import { errorName, useWords } from './words';

type AskView = Extract<PopupView, { kind: 'empty' | 'unsure' }>;

/** A way to an error where none is sure: what it may be, the box, and the case under way. */
export function Ask({ view, model }: { view: AskView; model: PopupModel }): JSX.Element {
  const { describe, pick } = model;
  return (
    <>
      {view.kind === 'unsure' ? (
        <DidYouMean {...view} pick={pick} lead={describe.lead} />
      ) : (
        view.unknown && <NotRecognised pick={pick} lead={describe.lead} codes={view.codes} />
      )}
      {view.kind === 'empty' && !view.unknown ? <NothingHere model={model} /> : <Box describe={describe} />}
      <GoOn model={model} />
    </>
  );
}

/** The page says nothing; perhaps the phone does. */
export function NothingHere({
  model,
  compact = false,
}: {
  model: PopupModel;
  compact?: boolean;
}): JSX.Element {
  const words = useWords();
  return (
    <section class={compact ? 'nothing compact' : 'nothing'}>
      <FocusHeading of="none" lead={model.describe.lead}>
        {words.t('finding.none')}
      </FocusHeading>
      <Box describe={model.describe} compact={compact} />
      {!compact && (
        <details>
          <summary>{words.t('box.usual')}</summary>
          <Common pick={model.pick} />
        </details>
      )}
    </section>
  );
}

/** A way back to the case under way where the page shows something else. */
export function GoOn({ model }: { model: PopupModel }): JSX.Element | null {
  const words = useWords();
  const other = model.underWay.value;
  if (other === null) return null;
  return (
    <button type="button" class="link" data-action="go-on" onClick={() => model.pick(other)}>
      {words.t('finding.go_on', { error: errorName(words, other.error) })}
    </button>
  );
}
