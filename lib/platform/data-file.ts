import type { DataFile } from '../state/ports';
import { APP, readExport, writeExport } from './exported';

/** Saves what is kept as a file, and says what such a file holds. */
export const dataFile: DataFile = {
  save: (records) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([writeExport(records)], { type: 'application/json' }));
    link.download = `${APP}.json`;
    link.click();
    // The download has its data by then: https://developer.mozilla.org/docs/Web/API/URL/revokeObjectURL_static
    URL.revokeObjectURL(link.href);
  },
  keptIn: (text) => {
    const read = readExport(text);
    return read && { settings: read.settings !== null, checklists: read.cases.length, damaged: read.damaged };
  },
};
