import type { JSX } from 'preact';
import type { PopupModel } from '../lib/state/popup-model';
import type { PopupView } from '../lib/state/popup-view';
import type { Words } from '../lib/state/ports';
import { Box } from './box';
import { CurrentStep } from './current-step';
import { DevicePicker } from './device-picker';
import { FindingCard } from './finding';
import { Icon } from './icons';
import { LastGood } from './last-good';
import { NextSteps } from './next-steps';
import { PlanView } from './plan';
import { Ask, GoOn, NothingHere } from './popup-ask';
import { TroubleLine } from './trouble';
import { VerdictLine } from './verdict';
import { useWords, WordsContext } from './words';

/** The popup: is it Apple, what does this say, what to do next. */
export function Popup({ model, words }: { model: PopupModel; words: Words }): JSX.Element {
  const view = model.view.value;
  const said = model.status.verdict.value;
  // A frame with nothing but the first line's place would only delay that line.
  if (said === null) return <p class="quiet late">{words.t('app.loading')}</p>;
  return (
    <WordsContext.Provider value={words}>
      <header>
        <h1 class="unseen">{words.t('app.name')}</h1>
        <VerdictLine said={said} status={model.status} now={model.now.value} />
      </header>
      {view !== null && (
        <>
          <main data-view={view.kind}>
            <TroubleLine trouble={model.trouble.value} />
            <DevicePicker view={model.devices} />
            <Body view={view} model={model} />
            <LastGood view={model.devices} now={model.now.value} lead={model.describe.lead.lead} />
          </main>
          <footer class="small">
            <button type="button" class="link" data-action="open-options" onClick={() => model.openOptions()}>
              {words.t('options.title')}
            </button>
          </footer>
        </>
      )}
    </WordsContext.Provider>
  );
}

function Body({ view, model }: { view: PopupView; model: PopupModel }): JSX.Element {
  const words = useWords();
  if (view.kind === 'empty' || view.kind === 'unsure') return <Ask view={view} model={model} />;
  return (
    <>
      {view.resumed && <NothingHere model={model} compact />}
      <FindingCard
        shown={view.plan}
        others={view.others}
        meter={view.meter}
        pick={model.pick}
        lead={model.describe.lead}
        found={view.best}
        codes={view.codes}
        when={view.resumed ? 'resumed' : 'now'}
        brief
      />
      <PlanView
        shown={view.plan}
        plan={model.plan}
        devices={model.devices}
        current={CurrentStep}
        next={NextSteps}
        brief
      />
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
