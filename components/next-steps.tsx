import type { JSX } from 'preact';
import type { PlanStep } from '../lib/diagnosis/types';
import type { PlanActions } from '../lib/state/plan-actions';
import type { NextProps } from './plan';
import { StepFacts } from './step-facts';
import { fixTitle, useWords } from './words';

/** How many are shown before the rest folds away. */
const SHOWN = 3;

/** The steps that follow, in plan order; harmless ones can be done first. */
export function NextSteps({ steps, plan }: NextProps): JSX.Element | null {
  const words = useWords();
  if (steps.length === 0) return null;
  const folded = steps.slice(SHOWN);
  return (
    <section class="next">
      <h3>{words.t('plan.after')}</h3>
      <StepList steps={steps.slice(0, SHOWN)} plan={plan} start={1} />
      {folded.length > 0 && (
        <details>
          <summary>{words.t('plan.more', folded.length)}</summary>
          <StepList steps={folded} plan={plan} start={SHOWN + 1} />
        </details>
      )}
    </section>
  );
}

type ListProps = Pick<NextProps, 'steps' | 'plan'> & { readonly start: number };

function StepList({ steps, plan, start }: ListProps): JSX.Element {
  return (
    <ol class="steps" start={start}>
      {steps.map((step) => (
        <li key={step.fix} data-fix={step.fix}>
          <StepName step={step} plan={plan} />
          <StepFacts step={step} />
        </li>
      ))}
    </ol>
  );
}

/** A step that can lose something is only offered when its turn comes, after the steps that make it safe. */
function StepName({ step, plan }: { step: PlanStep; plan: PlanActions }): JSX.Element {
  const words = useWords();
  const title = fixTitle(words, step.fix);
  if (step.risk === 'loses-settings' || step.risk === 'can-lose-data')
    return <span class="step-name">{title}</span>;
  const label = words.t('plan.jump', { step: title });
  return (
    <button
      type="button"
      class="link step-name"
      aria-label={label}
      title={label}
      onClick={() => plan.jump(step.fix)}
    >
      {title}
    </button>
  );
}
