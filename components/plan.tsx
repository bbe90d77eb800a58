import type { FunctionComponent, JSX } from 'preact';
import type { PlanStep } from '../lib/diagnosis/types';
import type { DeviceView } from '../lib/state/device-view';
import { currentStep, type Plan } from '../lib/state/plan';
import type { PlanActions } from '../lib/state/plan-actions';
import { Closing } from './closing';
import { Icon } from './icons';
import { Question } from './question';
import { useWords } from './words';

/** What a plan is shown and changed with. */
export interface PlanProps {
  readonly shown: Plan;
  readonly plan: PlanActions;
  readonly devices: DeviceView;
}

export interface StepProps extends PlanProps {
  readonly step: PlanStep;
  /** Only the step and its outcome at first sight: its reasons stand one press away, a question below it. */
  readonly brief?: boolean;
}

export interface NextProps extends PlanProps {
  readonly steps: readonly PlanStep[];
}

interface PlanViewProps extends Omit<StepProps, 'step'> {
  /** Draws the step that is worth doing next. */
  readonly current: FunctionComponent<StepProps>;
  /** Draws those that follow. */
  readonly next: FunctionComponent<NextProps>;
}

/** The next step, the question, and what follows; or the calm end. */
export function PlanView(props: PlanViewProps): JSX.Element {
  const { shown, plan, current: Current, next: Next, brief } = props;
  const words = useWords();
  if (shown.closed?.how === 'worked') return <Closing {...props} />;
  const { now, rest } = currentStep(shown.checklist.steps, plan.ahead.value);
  const question = <Question question={shown.checklist.question} plan={plan} />;
  return (
    <div class="plan">
      {!brief && question}
      {now === null ? <p>{words.t('plan.none_left')}</p> : <Current {...props} step={now} />}
      {brief && question}
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
      <Next {...props} steps={rest} />
    </div>
  );
}
