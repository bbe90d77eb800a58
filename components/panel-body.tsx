import type { JSX } from 'preact';
import type { PanelModel, PanelView } from '../lib/state/panel-model';
import type { Page } from '../lib/state/ports';
import { DidYouMean, NotRecognised } from './answers';
import { Box } from './box';
import { DoneSteps } from './done-steps';
import { FindingCard } from './finding';
import { Icon } from './icons';
import { OtherPage } from './other-page';
import { Ending } from './panel-ending';
import { PanelPlan } from './panel-plan';
import { Progress } from './panel-progress';
import { Signs } from './signs';
import { StorageFit } from './storage-fit';
import { errorName, useWords } from './words';

interface BodyProps {
  readonly view: PanelView;
  readonly model: PanelModel;
  readonly page: Page;
}

/** The plan that the panel stays with, or the way to one. */
export function Body({ view, model, page }: BodyProps): JSX.Element {
  const words = useWords();
  const { describe, pick } = model;
  if (view.kind === 'loading') return <p class="quiet late">{words.t('app.loading')}</p>;
  if (view.kind === 'plan') return <Whole view={view} model={model} page={page} />;
  return (
    <>
      {view.kind === 'unsure' && <DidYouMean {...view} pick={pick} lead={describe.lead} />}
      {view.kind === 'empty' && view.unknown && (
        <NotRecognised pick={pick} lead={describe.lead} codes={view.codes} />
      )}
      {view.kind === 'empty' && !view.unknown && (
        <section class="nothing">
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

type WholeProps = BodyProps & { readonly view: Extract<PanelView, { kind: 'plan' }> };

function Whole({ view, model, page }: WholeProps): JSX.Element {
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
        found={model.found.value}
        when={view.seen ? 'now' : 'earlier'}
      />
      {shown.closed === null && <Signs signs={model.signs.value} deny={model.plan.deny} />}
      {shown.closed === null && <Progress shown={shown} />}
      <DoneSteps
        done={shown.done}
        checklist={shown.checklist}
        device={model.devices.facts.value}
        now={model.now.value}
      />
      <StorageFit key={shown.error} fit={model.fit} />
      <PanelPlan shown={shown} plan={model.plan} devices={model.devices} />
      <Ending shown={shown} model={model} page={page} />
    </>
  );
}
