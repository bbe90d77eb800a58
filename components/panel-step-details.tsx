import type { JSX } from 'preact';
import type { Checklist, Device, PlanStep } from '../lib/diagnosis/types';
import type { FixId } from '../lib/knowledge/ids';
import { Causes, causesOf } from './causes';
import { Sources } from './panel-sources';
import { Path } from './path';
import { StepLoss } from './step-facts';
import { keyOf, useWords } from './words';

interface HowProps {
  readonly fix: FixId;
  /** Chooses the menu names. */
  readonly device: Device;
}

/** How a step is done and where it is found. */
export function StepHow({ fix, device }: HowProps): JSX.Element {
  const words = useWords();
  return (
    <>
      <p>{words.t(`fix.${keyOf(fix)}.how`)}</p>
      <Path fix={fix} device={device} />
    </>
  );
}

interface DetailsProps {
  readonly step: PlanStep;
  readonly checklist: Checklist;
  readonly device: Device;
}

/** Everything about a step whose turn has not come: how, where, what it loses, why and whence. */
export function StepDetails({ step, checklist, device }: DetailsProps): JSX.Element {
  const words = useWords();
  const why = causesOf(step, checklist);
  return (
    <div class="step-details">
      <StepHow fix={step.fix} device={device} />
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
