import type { JSX } from 'preact';
import { successOf } from '../lib/diagnosis/success';
import type { DeviceView } from '../lib/state/device-view';
import type { Plan } from '../lib/state/plan';
import type { PlanActions } from '../lib/state/plan-actions';
import { FocusHeading } from './focus-heading';
import { Icon } from './icons';
import { Remind } from './remind';
import { fixTitle, useWords } from './words';

interface ClosingProps {
  readonly shown: Plan;
  readonly plan: PlanActions;
  readonly devices: DeviceView;
}

/**
 * The calm end of a case that worked.
 * @param shown a plan whose case is closed
 */
export function Closing({ shown, plan, devices }: ClosingProps): JSX.Element {
  const words = useWords();
  const kind = successOf(shown.error);
  const helped = shown.done.findLast((one) => one.outcome === 'worked');
  return (
    <section class="closing" data-closed="worked">
      <Icon name="quiet" />
      <FocusHeading of={`closed-${shown.caseId}`} lead={plan.lead}>
        {words.t(`closing.title_${kind}`)}
      </FocusHeading>
      {helped !== undefined && <p>{words.t('closing.by', { step: fixTitle(words, helped.fix) })}</p>}
      <p>{words.t(`closing.text_${kind}`)}</p>
      {devices.own.value.lastGood === shown.closed?.at && <p class="small">{words.t('closing.noted')}</p>}
      {shown.error.startsWith('icloud-') && <Remind devices={devices} now={shown.closed?.at ?? 0} />}
      <p class="row">
        <button type="button" class="button" data-action="again" onClick={() => plan.again()}>
          {words.t('closing.again')}
        </button>
        <button type="button" class="button" data-action="undo" onClick={() => plan.undo()}>
          {words.t('plan.undo')}
        </button>
      </p>
    </section>
  );
}
