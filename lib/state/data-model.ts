import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Command } from './commands';
import type { DataFile, Kept } from './ports';
import type { Mirror } from './records';
import { hasHistory, historyFile } from './timeline-view';

/** What stands in front of the person before something happens to the data. */
export type DataStep =
  | { readonly kind: 'idle' }
  /** A file was opened, and nothing of it taken over yet. */
  | { readonly kind: 'preview'; readonly kept: Kept }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'erase' };

/** Export, import and erasing, each with a look before it. */
export interface DataModel {
  readonly step: ReadonlySignal<DataStep>;
  readonly save: () => void;
  /** Whether Apple reported anything that is kept. */
  readonly hasHistory: ReadonlySignal<boolean>;
  /** Saves what Apple reported as a table. */
  readonly saveHistory: () => void;
  /** Looks into a file. */
  readonly open: (text: string) => void;
  /** Does what stands in front of the person. */
  readonly confirm: () => Promise<void>;
  readonly askToErase: () => void;
  readonly cancel: () => void;
}

const IDLE: DataStep = { kind: 'idle' };

/**
 * Makes the model of the data section.
 * @param records what is kept now; null until it is there
 * @param now ms since 1970, for the name of a file
 * @param send carries a command out and says what came of it
 */
export function createDataModel(
  file: DataFile,
  records: ReadonlySignal<Mirror | null>,
  now: ReadonlySignal<number>,
  send: (command: Command) => Promise<unknown>,
): DataModel {
  const step = signal<DataStep>(IDLE);
  let opened = '';
  return {
    step,
    save: () => {
      if (records.value !== null) file.save(records.value);
    },
    hasHistory: computed(() => records.value !== null && hasHistory(records.value)),
    saveHistory: () => {
      const table = records.value && historyFile(records.value, now.value);
      if (table !== null) file.saveTable(table);
    },
    open: (text) => {
      const kept = file.keptIn(text);
      opened = text;
      step.value = kept === null ? { kind: 'unreadable' } : { kind: 'preview', kept };
    },
    confirm: async () => {
      const { kind } = step.value;
      step.value = IDLE;
      if (kind === 'preview') await send({ do: 'import', text: opened });
      if (kind === 'erase') await send({ do: 'erase' });
    },
    askToErase: () => {
      step.value = { kind: 'erase' };
    },
    cancel: () => {
      step.value = IDLE;
    },
  };
}
