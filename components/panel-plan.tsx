import type { JSX } from 'preact';
import { CurrentStep } from './current-step';
import { Sources } from './panel-sources';
import { StepsToCome } from './panel-steps';
import { type NextProps, type PlanProps, PlanView, type StepProps } from './plan';

/** The whole plan, each step with its sources. */
export function PanelPlan({ shown, plan, devices }: PlanProps): JSX.Element {
  return <PlanView shown={shown} plan={plan} devices={devices} current={SourcedStep} next={Following} />;
}

function SourcedStep(props: StepProps): JSX.Element {
  return (
    <div class="sourced" data-unfold>
      <CurrentStep {...props} />
      <Sources fix={props.step.fix} />
    </div>
  );
}

function Following({ steps, shown, plan, devices }: NextProps): JSX.Element {
  return <StepsToCome steps={steps} checklist={shown.checklist} plan={plan} device={devices.facts.value} />;
}
