import type { JSX } from 'preact';
import type { PopupModel } from '../lib/state/popup-model';
import type { PopupView } from '../lib/state/popup-view';
import type { Words } from '../lib/state/ports';
import { Common, DidYouMean, NotRecognised } from './answers';
import { Box } from './box';
import { DevicePicker } from './device-picker';
import { FindingCard } from './finding';
import { FocusHeading } from './focus-heading';
import { Icon } from './icons';
import { LastGood } from './last-good';
import { PlanView } from './plan';
import { TroubleLine } from './trouble';
import { VerdictLine } from './verdict';
import { errorName, useWords, WordsContext } from './words';

const OPEN_STEPS = 3;

/** The popup: is it Apple, what does this say, what to do next. */
export function Popup({ model, words }: { model: PopupModel; words: Words }): JSX.Element {
  const view = model.view.value;
  // A frame with nothing but the first line's place would only delay that line.
  if (model.status.verdict.value === null) return <p class="quiet late">{words.t('app.loading')}</p>;
  return (
    <WordsContext.Provider value={words}>
      <header>
        <h1 class="unseen">{words.t('app.name')}</h1>
        <VerdictLine status={model.status} now={model.now.value} />
      </header>
      <main data-view={view.kind}>
        <TroubleLine trouble={model.trouble.value} />
        <DevicePicker view={model.devices} />
        <Body view={view} model={model} />
        <LastGood view={model.devices} now={model.now.value} />
      </main>
      {view.kind !== 'loading' && (
        <footer class="small">
          <button type="button" class="link" data-action="open-options" onClick={() => model.openOptions()}>
            {words.t('options.title')}
          </button>
        </footer>
      )}
    </WordsContext.Provider>
  );
}

function Body({ view, model }: { view: PopupView; model: PopupModel }): JSX.Element {
  const words = useWords();
  if (view.kind === 'loading') return <p class="quiet late">{words.t('app.loading')}</p>;
  if (view.kind === 'empty' || view.kind === 'unsure') return <Ask view={view} model={model} />;
  return (
    <>
      {view.resumed && <NothingHere model={model} compact />}
      <FindingCard
        shown={view.plan}
        others={view.kind === 'case' ? [] : view.others}
        meter={view.kind === 'case' ? null : view.meter}
        pick={model.pick}
        lead={model.describe.lead}
        found={view.kind === 'case' ? null : view.best}
        codes={view.kind === 'case' ? [] : view.codes}
        when={view.resumed ? 'resumed' : 'now'}
        brief
      />
      <PlanView shown={view.plan} plan={model.plan} devices={model.devices} open={OPEN_STEPS} brief />
      <div class="foot">
        <button type="button" class="button wide" data-action="open-panel" onClick={() => model.openPanel()}>
          <Icon name="panel" /> {words.t('plan.open_panel')}
        </button>
        <Elsewhere view={view} model={model} />
      </div>
    </>
  );
}

type ShownView = Extract<PopupView, { readonly resumed: boolean }>;
type AskView = Extract<PopupView, { kind: 'empty' | 'unsure' }>;

function Ask({ view, model }: { view: AskView; model: PopupModel }): JSX.Element {
  const { describe, pick } = model;
  return (
    <>
      {view.kind === 'unsure' && <DidYouMean {...view} pick={pick} lead={describe.lead} />}
      {view.kind === 'empty' && view.unknown && (
        <NotRecognised pick={pick} lead={describe.lead} codes={view.codes} />
      )}
      {view.kind === 'empty' && !view.unknown ? <NothingHere model={model} /> : <Box describe={describe} />}
      <GoOn model={model} />
    </>
  );
}

/** The page says nothing; perhaps the phone does. */
function NothingHere({ model, compact = false }: { model: PopupModel; compact?: boolean }): JSX.Element {
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

/** Ways to another error: the box beside what the page says, else a way back to it. */
function Elsewhere({ view, model }: { view: ShownView; model: PopupModel }): JSX.Element | null {
  const words = useWords();
  if (view.resumed) return null;
  return (
    <>
      <GoOn model={model} />
      {view.kind === 'finding' ? (
        <details>
          <summary>{words.t('box.other')}</summary>
          <Box describe={model.describe} />
        </details>
      ) : (
        <button type="button" class="link" data-action="back" onClick={() => model.back()}>
          <Icon name="back" /> {words.t('finding.back')}
        </button>
      )}
    </>
  );
}

/** A way back to the case under way where the page shows something else. */
function GoOn({ model }: { model: PopupModel }): JSX.Element | null {
  const words = useWords();
  const other = model.underWay.value;
  if (other === null) return null;
  return (
    <button type="button" class="link" data-action="go-on" onClick={() => model.pick(other)}>
      {words.t('finding.go_on', { error: errorName(words, other.error) })}
    </button>
  );
}
