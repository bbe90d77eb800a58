import type { JSX } from 'preact';
import type { DeviceView } from '../lib/state/device-view';
import { currentStep, type Plan } from '../lib/state/plan';
import type { PlanActions } from '../lib/state/plan-actions';
import { Closing } from './closing';
import { CurrentStep } from './current-step';
import { Icon } from './icons';
import { Sources } from './panel-sources';
import { StepsToCome } from './panel-steps';
import { Question } from './question';
import { useWords } from './words';

interface PlanProps {
  readonly shown: Plan;
  readonly plan: PlanActions;
  readonly devices: DeviceView;
}

/** The next step, the question, and what follows, each with its sources; or the calm end. */
export function PanelPlan({ shown, plan, devices }: PlanProps): JSX.Element {
  const words = useWords();
  if (shown.closed?.how === 'worked') return <Closing shown={shown} plan={plan} devices={devices} />;
  const { now, rest } = currentStep(shown.checklist.steps, plan.ahead.value);
  return (
    <div class="plan">
      <Question question={shown.checklist.question} plan={plan} />
      {now === null ? (
        <p>{words.t('plan.none_left')}</p>
      ) : (
        <div class="sourced" data-unfold>
          <CurrentStep step={now} shown={shown} plan={plan} devices={devices} brief={false} />
          <Sources fix={now.fix} />
        </div>
      )}
      <Ways shown={shown} plan={plan} />
      <StepsToCome steps={rest} checklist={shown.checklist} plan={plan} device={devices.facts.value} />
    </div>
  );
}

/** Back to the recommended step, or to before the last answer. */
function Ways({ shown, plan }: Omit<PlanProps, 'devices'>): JSX.Element {
  const words = useWords();
  return (
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
  );
}
