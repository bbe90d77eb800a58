import type { DataFile } from '../state/ports';
import { APP, readExport, writeExport } from './exported';
import { saveFile } from './save-file';

/** Saves what is kept as a file, and says what such a file holds. */
export const dataFile: DataFile = {
  save: (records) => saveFile({ name: `${APP}.json`, type: 'application/json', text: writeExport(records) }),
  saveTable: saveFile,
  keptIn: (text) => {
    const read = readExport(text);
    return (
      read && {
        settings: read.settings !== null,
        checklists: read.cases.length,
        incidents: read.incidents.length,
        damaged: read.damaged,
      }
    );
  },
};
