import type { JSX } from 'preact';
import type { ErrorId } from '../lib/knowledge/ids';
import type { Plan } from '../lib/state/plan';
import type { PlanActions } from '../lib/state/plan-actions';
import { FocusHeading } from './focus-heading';
import { Icon } from './icons';
import { fixTitle, useWords } from './words';

/**
 * The calm end of a case that worked.
 * @param shown a plan whose case is closed
 */
export function Closing({ shown, plan }: { shown: Plan; plan: PlanActions }): JSX.Element {
  const words = useWords();
  const kind = kindOf(shown.error);
  const helped = shown.done.findLast((one) => one.outcome === 'worked');
  return (
    <section class="closing" data-closed="worked">
      <Icon name="quiet" />
      <FocusHeading of={`closed-${shown.caseId}`} lead={plan.lead}>
        {words.t(`closing.title_${kind}`)}
      </FocusHeading>
      {helped !== undefined && <p>{words.t('closing.by', { step: fixTitle(words, helped.fix) })}</p>}
      <p>{words.t(`closing.text_${kind}`)}</p>
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

function kindOf(error: ErrorId): 'icloud' | 'restore' | 'computer' {
  if (error.startsWith('icloud-')) return 'icloud';
  return error.startsWith('restore-') ? 'restore' : 'computer';
}
