import type { JSX } from 'preact';
import type { DataModel } from '../lib/state/data-model';
import type { Saver } from '../lib/state/options-save';
import { DataQuestion } from './data-question-form';
import { SaidAt } from './options-said';
import { useWords } from './words';

interface DataProps {
  readonly data: DataModel;
  readonly saver: Saver;
  readonly isPrivate: boolean;
}

/** What is kept: a copy of it, a copy taken over, or all of it erased. */
export function DataForm({ data, saver, isPrivate }: DataProps): JSX.Element {
  const words = useWords();
  const { kind } = data.step.value;
  return (
    <div class="groups" data-data={kind}>
      {isPrivate && <p data-private>{words.t('data.private')}</p>}
      <p class="row">
        <button type="button" class="button" data-action="export" onClick={() => data.save()}>
          {words.t('data.export')}
        </button>
        <FileButton open={data.open} />
        {data.hasHistory.value && (
          <button type="button" class="button" data-action="save-history" onClick={() => data.saveHistory()}>
            {words.t('history.save')}
          </button>
        )}
        <SaidAt saver={saver} place="data" />
      </p>
      <p class="refused" role="alert">
        {kind === 'unreadable' ? words.t('data.unreadable') : ''}
      </p>
      <p class="row group">
        <button type="button" class="button final" data-action="erase" onClick={() => data.askToErase()}>
          {words.t('data.erase')}
        </button>
      </p>
      <DataQuestion step={data.step.value} data={data} />
    </div>
  );
}

/** The browser's own file button lies over ours, unseen: it takes clicks, keys and files that are dropped on it. */
function FileButton({ open }: { open: (text: string) => void }): JSX.Element {
  const words = useWords();
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (file) open(await file.text());
    // The same file can be chosen again.
    input.value = '';
  };
  return (
    <label class="button file">
      {words.t('data.import')}
      <input
        type="file"
        accept=".json,application/json"
        data-action="import"
        onChange={({ currentTarget }) => void choose(currentTarget)}
      />
    </label>
  );
}
