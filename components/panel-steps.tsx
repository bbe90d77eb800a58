import type { JSX } from 'preact';
import type { Checklist, Device, PlanStep } from '../lib/diagnosis/types';
import type { PlanActions } from '../lib/state/plan-actions';
import { StepDetails } from './panel-step-details';
import { StepFacts } from './step-facts';
import { fixTitle, useWords } from './words';

/** How many are shown before the rest folds away. */
const SHOWN = 5;

interface StepsProps {
  readonly steps: readonly PlanStep[];
  readonly checklist: Checklist;
  readonly plan: PlanActions;
  readonly device: Device;
}

/** The steps that follow, in plan order, each with everything about it one press away. */
export function StepsToCome({ steps, ...rest }: StepsProps): JSX.Element | null {
  const words = useWords();
  if (steps.length === 0) return null;
  const folded = steps.slice(SHOWN);
  return (
    <section class="next" data-unfold>
      <h3>{words.t('plan.after')}</h3>
      <StepList steps={steps.slice(0, SHOWN)} start={1} {...rest} />
      {folded.length > 0 && (
        <details class="more-steps unfold extra">
          <summary>{words.t('plan.more', folded.length)}</summary>
          <StepList steps={folded} start={SHOWN + 1} {...rest} />
        </details>
      )}
    </section>
  );
}

function StepList({ steps, start, ...rest }: StepsProps & { readonly start: number }): JSX.Element {
  const words = useWords();
  return (
    <ol class="to-come lined" start={start}>
      {steps.map((step) => (
        <li key={step.fix} data-fix={step.fix}>
          <details class="unfold">
            <summary>
              <span class="step-name">{fixTitle(words, step.fix)}</span> <StepFacts step={step} />
            </summary>
            <StepDetails step={step} checklist={rest.checklist} device={rest.device} />
            <DoFirst step={step} plan={rest.plan} />
          </details>
        </li>
      ))}
    </ol>
  );
}

/** A step that can lose something is only offered when its turn comes, after the steps that make it safe. */
function DoFirst({ step, plan }: { readonly step: PlanStep; readonly plan: PlanActions }): JSX.Element {
  const words = useWords();
  if (step.risk === 'loses-settings' || step.risk === 'can-lose-data')
    return <p class="small">{words.t('panel.not_yet')}</p>;
  return (
    <button
      type="button"
      class="button small"
      data-action="jump"
      aria-label={words.t('plan.jump', { step: fixTitle(words, step.fix) })}
      onClick={() => plan.jump(step.fix)}
    >
      {words.t('panel.do_first')}
    </button>
  );
}
