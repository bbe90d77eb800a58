import type { JSX } from 'preact';
import type { Outcome, PlanStep } from '../lib/diagnosis/types';
import type { Plan } from '../lib/state/plan';
import type { PlanActions } from '../lib/state/plan-actions';
import { AskSystem } from './ask-system';
import { Causes, causesOf } from './causes';
import { FocusHeading } from './focus-heading';
import { Path } from './path';
import type { StepProps } from './plan';
import { StepFacts, StepLoss } from './step-facts';
import { fixTitle, keyOf, useWords } from './words';

const OUTCOMES = ['worked', 'no-help', 'skip'] as const;

/** The one step that is worth doing next, with everything that is needed to do it. */
export function CurrentStep({ step, shown, plan, devices, brief }: StepProps): JSX.Element {
  const words = useWords();
  const why = causesOf(step, shown.checklist);
  return (
    <article class="step" data-fix={step.fix} aria-label={fixTitle(words, step.fix)}>
      <p class="over">{words.t(over(shown, plan, step))}</p>
      <FocusHeading of={step.fix} lead={plan.lead}>
        {fixTitle(words, step.fix)}
      </FocusHeading>
      <StepFacts step={step} />
      <p class="how">{words.t(`fix.${keyOf(step.fix)}.how`)}</p>
      <Path fix={step.fix} device={devices.facts.value} />
      <StepLoss step={step} />
      <Outcomes step={step} plan={plan} />
      <AskSystem key={step.fix + devices.own.value.id} fix={step.fix} devices={devices} />
      {why.length > 0 && (
        <details class="why" open={!brief}>
          <summary>{words.t('step.why')}</summary>
          <Causes causes={why} />
        </details>
      )}
    </article>
  );
}

function over(shown: Plan, plan: PlanActions, step: PlanStep) {
  if (plan.ahead.value === step.fix) return 'step.ahead';
  return shown.done.length > 0 ? 'step.now_again' : 'step.now';
}

function Outcomes({ step, plan }: { step: PlanStep; plan: PlanActions }): JSX.Element {
  const words = useWords();
  const title = fixTitle(words, step.fix);
  return (
    <fieldset class="outcomes">
      <legend class="unseen">{words.t('step.outcome', { step: title })}</legend>
      {OUTCOMES.map((outcome: Outcome) => (
        <button
          type="button"
          key={outcome}
          class={outcome === 'worked' ? 'button main' : 'button'}
          data-outcome={outcome}
          onClick={() => plan.outcome(step.fix, outcome)}
        >
          {words.t(`step.${keyOf(outcome)}`)}
        </button>
      ))}
    </fieldset>
  );
}
