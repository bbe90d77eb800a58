import type { JSX } from 'preact';
import { handOverText } from '../lib/state/hand-over';
import type { PanelModel, PanelView } from '../lib/state/panel-model';
import type { Page, Words } from '../lib/state/ports';
import { Alerts } from './alerts';
import { DidYouMean, NotRecognised } from './answers';
import { Box } from './box';
import { Causes } from './causes';
import { DevicePicker } from './device-picker';
import { DoneSteps, Progress } from './done-steps';
import { FindingCard } from './finding';
import { HandOverSheet } from './hand-over';
import { Icon } from './icons';
import { OtherPage } from './other-page';
import { PlanView } from './plan';
import { Services } from './services';
import { Signs } from './signs';
import { StorageFit } from './storage-fit';
import { TroubleLine } from './trouble';
import { VerdictLine } from './verdict';
import { errorName, useLocale, useWords, WordsContext } from './words';

const OPEN_STEPS = 20;

interface PanelProps {
  readonly model: PanelModel;
  readonly words: Words;
  readonly page: Page;
}

/** The side panel: the whole plan, what was done, and Apple's services. */
export function Panel({ model, words, page }: PanelProps): JSX.Element {
  const view = model.view.value;
  const { status, now } = model;
  return (
    <WordsContext.Provider value={words}>
      <header>
        <h1 class="unseen">{words.t('app.name')}</h1>
        <VerdictLine status={status} now={now.value} />
      </header>
      <main data-view={view.kind}>
        <TroubleLine trouble={model.trouble.value} />
        <Alerts wish={model.endWish} quiet={model.quiet} now={now.value} />
        <DevicePicker view={model.devices} />
        <Body view={view} model={model} />
        <HandOver model={model} page={page} />
        <Services
          history={model.history}
          isMuted={model.quiet.isMuted}
          now={now.value}
          change={model.openOptions}
          save={page.save}
        />
      </main>
      <footer class="small">
        <p>{words.t('about.disclaimer')}</p>
      </footer>
    </WordsContext.Provider>
  );
}

function Body({ view, model }: { view: PanelView; model: PanelModel }): JSX.Element {
  const words = useWords();
  const { describe, pick } = model;
  if (view.kind === 'loading') return <p class="quiet late">{words.t('app.loading')}</p>;
  if (view.kind === 'plan') return <Whole view={view} model={model} />;
  return (
    <>
      {view.kind === 'unsure' && <DidYouMean findings={view.findings} pick={pick} lead={describe.lead} />}
      {view.kind === 'empty' && view.unknown && (
        <NotRecognised pick={pick} lead={describe.lead} codes={view.codes} />
      )}
      {view.kind === 'empty' && !view.unknown && (
        <section>
          <h2 class="heading">{words.t('panel.empty')}</h2>
          <p>{words.t('panel.empty_text')}</p>
        </section>
      )}
      <Box describe={describe} />
      {model.underWay.value !== null && (
        <button type="button" class="link" data-action="back" onClick={() => model.back()}>
          <Icon name="back" /> {words.t('finding.go_on', { error: errorName(words, model.underWay.value) })}
        </button>
      )}
    </>
  );
}

type PlanOnly = { view: Extract<PanelView, { kind: 'plan' }>; model: PanelModel };

function Whole({ view, model }: PlanOnly): JSX.Element {
  const { plan: shown } = view;
  return (
    <>
      <OtherPage view={view} model={model} />
      <FindingCard
        shown={shown}
        others={[]}
        meter={view.seen ? model.meter.value : null}
        pick={model.pick}
        lead={model.describe.lead}
        when={view.seen ? 'now' : 'earlier'}
      />
      {shown.closed === null && <Signs signs={model.signs.value} deny={model.plan.deny} />}
      {shown.closed === null && <Progress shown={shown} />}
      <DoneSteps done={shown.done} />
      <StorageFit key={shown.error} fit={model.fit} />
      <PlanView shown={shown} plan={model.plan} devices={model.devices} open={OPEN_STEPS} />
      <Ending view={view} model={model} />
    </>
  );
}

function Ending({ view, model }: PlanOnly): JSX.Element {
  const words = useWords();
  const { plan: shown } = view;
  return (
    <>
      {shown.closed === null && (
        <details class="behind">
          <summary>{words.t('plan.causes')}</summary>
          <Causes causes={shown.checklist.causes} />
          <p class="small">{words.t('plan.causes_note')}</p>
        </details>
      )}
      <details>
        <summary>{words.t('box.other')}</summary>
        <Box describe={model.describe} />
      </details>
      {shown.caseId !== null && (
        <p class="row">
          <button type="button" class="button" data-action="put-away" onClick={() => model.plan.putAway()}>
            {words.t('plan.put_away')}
          </button>
        </p>
      )}
    </>
  );
}

/** A summary of the case that the panel stays with; none before a case is begun. */
function HandOver({ model, page }: Pick<PanelProps, 'model' | 'page'>): JSX.Element | null {
  const words = useWords();
  const locale = useLocale();
  const entry = model.entry.value;
  if (entry === null) return null;
  const facts = { entry, device: model.devices.facts.value, verdict: model.backups.value };
  return <HandOverSheet key={entry.id} text={handOverText(facts, words, locale)} page={page} />;
}
