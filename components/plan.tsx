import type { JSX } from 'preact';
import type { DeviceView } from '../lib/state/device-view';
import { currentStep, type Plan } from '../lib/state/plan';
import type { PlanActions } from '../lib/state/plan-actions';
import { Closing } from './closing';
import { CurrentStep } from './current-step';
import { Icon } from './icons';
import { NextSteps } from './next-steps';
import { Question } from './question';
import { useWords } from './words';

interface PlanProps {
  readonly shown: Plan;
  readonly plan: PlanActions;
  readonly devices: DeviceView;
  /** How many of the following steps are shown before the rest folds away. */
  readonly open: number;
  /** Only the step itself at first sight. */
  readonly brief?: boolean;
}

/** The next step, the question, and what follows; or the calm end. */
export function PlanView({ shown, plan, devices, open, brief = false }: PlanProps): JSX.Element {
  const words = useWords();
  if (shown.closed?.how === 'worked') return <Closing shown={shown} plan={plan} devices={devices} />;
  const { now, rest } = currentStep(shown.checklist.steps, plan.ahead.value);
  return (
    <div class="plan">
      <Question question={shown.checklist.question} plan={plan} />
      {now === null ? (
        <p>{words.t('plan.none_left')}</p>
      ) : (
        <CurrentStep step={now} shown={shown} plan={plan} devices={devices} brief={brief} />
      )}
      <p class="row">
        {plan.ahead.value !== null && (
          <button type="button" class="link" data-action="jump-back" onClick={() => plan.jump(null)}>
            {words.t('plan.jump_back')}
          </button>
        )}
        {shown.canUndo && (
          <button type="button" class="link" data-action="undo" onClick={() => plan.undo()}>
            <Icon name="back" /> {words.t('plan.undo')}
          </button>
        )}
      </p>
      <NextSteps steps={rest} plan={plan} open={open} />
    </div>
  );
}
