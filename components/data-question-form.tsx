import type { JSX } from 'preact';
import type { DataModel, DataStep } from '../lib/state/data-model';
import type { Kept } from '../lib/state/ports';
import { Dialog } from './dialog-form';
import { useWords } from './words';

/** Says what would happen to the data, before it does. */
export function DataQuestion({ step, data }: { step: DataStep; data: DataModel }): JSX.Element | null {
  const words = useWords();
  if (step.kind !== 'erase' && step.kind !== 'preview') return null;
  const isErase = step.kind === 'erase';
  return (
    <Dialog
      key={step.kind}
      title={words.t(isErase ? 'data.erase_title' : 'data.preview_title')}
      yes={words.t(isErase ? 'data.erase_yes' : 'data.import_yes')}
      yesAction="confirm"
      noAction="cancel"
      isFinal={isErase}
      onYes={() => void data.confirm()}
      onNo={() => data.cancel()}
    >
      {isErase ? (
        <>
          <p>{words.t('data.erase_text')}</p>
          <p>
            <button type="button" class="link" data-action="export-first" onClick={() => data.save()}>
              {words.t('data.export_first')}
            </button>
          </p>
        </>
      ) : (
        <Preview kept={step.kept} />
      )}
    </Dialog>
  );
}

function Preview({ kept }: { kept: Kept }): JSX.Element {
  const words = useWords();
  return (
    <ul class="preview">
      <li>{words.t('data.preview', kept.checklists)}</li>
      {kept.incidents > 0 && <li>{words.t('data.preview_history', kept.incidents)}</li>}
      {kept.settings && <li>{words.t('data.preview_settings')}</li>}
      {kept.damaged && <li>{words.t('data.preview_damaged')}</li>}
    </ul>
  );
}
