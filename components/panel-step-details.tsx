import type { JSX } from 'preact';
import type { Checklist, Device, PlanStep } from '../lib/diagnosis/types';
import { Causes, causesOf } from './causes';
import { Sources } from './panel-sources';
import { Path } from './path';
import { StepLoss } from './step-facts';
import { keyOf, useWords } from './words';

interface DetailsProps {
  readonly step: PlanStep;
  readonly checklist: Checklist;
  readonly device: Device;
}

/** Everything about a step that is not the current one: how, where, what it loses, why and whence. */
export function StepDetails({ step, checklist, device }: DetailsProps): JSX.Element {
  const words = useWords();
  const why = causesOf(step, checklist);
  return (
    <div class="step-details">
      <p>{words.t(`fix.${keyOf(step.fix)}.how`)}</p>
      <Path fix={step.fix} device={device} />
      <StepLoss step={step} />
      {why.length > 0 && (
        <div class="why">
          <h4>{words.t('step.why')}</h4>
          <Causes causes={why} />
        </div>
      )}
      <Sources fix={step.fix} />
    </div>
  );
}
