import type { JSX } from 'preact';
import type { DataModel, DataStep } from '../lib/state/data-model';
import { useWords } from './words';

/** What is kept: a copy of it, a copy taken over, or all of it erased. */
export function DataForm({ data }: { data: DataModel }): JSX.Element {
  const words = useWords();
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (file) data.open(await file.text());
    // The same file can be chosen again.
    input.value = '';
  };
  return (
    <section data-data={data.step.value.kind}>
      <h2 class="heading">{words.t('data.title')}</h2>
      <p class="hint">{words.t('data.text')}</p>
      <p class="row">
        <button type="button" class="button" data-action="export" onClick={() => data.save()}>
          {words.t('data.export')}
        </button>
        {data.hasHistory.value && (
          <button type="button" class="button" data-action="save-history" onClick={() => data.saveHistory()}>
            {words.t('history.save')}
          </button>
        )}
        <button type="button" class="button" data-action="erase" onClick={() => data.askToErase()}>
          {words.t('data.erase')}
        </button>
      </p>
      <label>
        {words.t('data.import')}
        <input
          type="file"
          accept=".json,application/json"
          data-action="import"
          onChange={({ currentTarget }) => void choose(currentTarget)}
        />
      </label>
      <div role="status">
        <Ahead step={data.step.value} data={data} />
      </div>
    </section>
  );
}

/** Says what would happen, before it does. */
function Ahead({ step, data }: { step: DataStep; data: DataModel }): JSX.Element | null {
  const words = useWords();
  if (step.kind === 'idle') return null;
  if (step.kind === 'unreadable') return <p>{words.t('data.unreadable')}</p>;
  return (
    <>
      {step.kind === 'erase' && <p>{words.t('data.erase_text')}</p>}
      {step.kind === 'preview' && (
        <>
          <p>{words.t('data.preview', step.kept.checklists)}</p>
          {step.kept.incidents > 0 && <p>{words.t('data.preview_history', step.kept.incidents)}</p>}
          {step.kept.settings && <p>{words.t('data.preview_settings')}</p>}
          {step.kept.damaged && <p>{words.t('data.preview_damaged')}</p>}
        </>
      )}
      <p class="row">
        <button type="button" class="button main" data-action="confirm" onClick={() => data.confirm()}>
          {words.t(step.kind === 'erase' ? 'data.erase_yes' : 'data.import_yes')}
        </button>
        <button type="button" class="button" data-action="cancel" onClick={() => data.cancel()}>
          {words.t('data.cancel')}
        </button>
      </p>
    </>
  );
}
