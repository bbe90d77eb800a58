import type { JSX } from 'preact';
import { handOverText } from '../lib/state/hand-over';
import type { PanelModel } from '../lib/state/panel-model';
import type { Plan } from '../lib/state/plan';
import type { Page } from '../lib/state/ports';
import { Box } from './box';
import { Causes } from './causes';
import { HandOverSheet } from './hand-over';
import { useLocale, useWords } from './words';

interface EndingProps {
  readonly shown: Plan;
  readonly model: PanelModel;
  readonly page: Page;
}

/** What a person may want beside the steps: causes, another message, the summary, paper, the end. */
export function Ending({ shown, model, page }: EndingProps): JSX.Element {
  const words = useWords();
  return (
    <div class="extras">
      {shown.closed === null && (
        <details class="behind unfold extra">
          <summary>{words.t('plan.causes')}</summary>
          <Causes causes={shown.checklist.causes} />
          <p class="small">{words.t('plan.causes_note')}</p>
        </details>
      )}
      <details class="unfold extra">
        <summary>{words.t('box.other')}</summary>
        <Box describe={model.describe} />
      </details>
      <HandOver model={model} page={page} />
      <p class="row">
        <button
          type="button"
          class="button small"
          data-action="print"
          onClick={() => page.print('checklist')}
        >
          {words.t('panel.print')}
        </button>
        {shown.caseId !== null && (
          <button
            type="button"
            class="button small"
            data-action="put-away"
            onClick={() => model.plan.putAway()}
          >
            {words.t('plan.put_away')}
          </button>
        )}
      </p>
    </div>
  );
}

/** A summary of the case that the panel stays with; none before a case is begun. */
function HandOver({ model, page }: Omit<EndingProps, 'shown'>): JSX.Element | null {
  const words = useWords();
  const locale = useLocale();
  const entry = model.entry.value;
  if (entry === null) return null;
  const facts = { entry, device: model.devices.facts.value, verdict: model.backups.value };
  // With Apple Support as the last step there is nothing else to do than to show it.
  const isLast = entry.closed === null && entry.checklist.steps.length < 2;
  const text = handOverText(facts, words, locale);
  return <HandOverSheet key={entry.id} text={text} isOpen={isLast} at={entry.changedAt} page={page} />;
}
