import type { Case } from '../diagnosis/types';
import { fields, list } from '../knowledge/values';
import type { Mirror, Settings } from '../state/records';
import { parseIncident } from '../status/parse-incident';
import type { Incident } from '../status/types';
import { parseBook } from './storage/parse-book';
import { severalDevices } from './storage/parse-devices';
import { parseSettings } from './storage/parse-settings';

/** Names the file and marks it as ours. */
export const APP = 'backup-beacon';
/** Version of the file's form; a newer one is not read rather than guessed at. Form 1 held settings of version 1. */
const FORM = 2;
/** A file far beyond anything that was ever written is somebody else's. */
export const LONGEST_FILE = 5_000_000;

/** What a file holds, read by the very parsers of the storage. */
export interface Imported {
  /** null where the file has no settings that can be read. */
  readonly settings: Settings | null;
  readonly cases: readonly Case[];
  /** What Apple reported, as the other browser saw it. */
  readonly incidents: readonly Incident[];
  /** Whether something of it could not be read. */
  readonly damaged: boolean;
}

/**
 * Writes what is kept as a file for the person: settings, checklists, and what Apple reported.
 * @returns JSON, indented so that it can be read
 */
export function writeExport({
  settings,
  book,
  status,
  developer,
}: Pick<Mirror, 'settings' | 'book' | 'status' | 'developer'>): string {
  const content = {
    app: APP,
    form: FORM,
    settings,
    cases: book.cases,
    incidents: status.incidents,
    developerIncidents: developer.incidents,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * Reads such a file.
 * @param text any string
 * @returns null where it is no file of ours, or of a later version
 */
export function readExport(text: string): Imported | null {
  const file = text.length > LONGEST_FILE ? null : fields(parsed(text));
  if (file?.app !== APP || (file.form !== FORM && file.form !== 1)) return null;
  const settings = parseSettings(file.form === 1 ? severalDevices(file.settings) : file.settings);
  const book = parseBook({ cases: file.cases, focus: null });
  if (settings === null && book === null) return null;
  const incidents = list(file.incidents).map(parseIncident);
  return {
    settings: settings?.value ?? null,
    cases: book?.value.cases ?? [],
    incidents: incidents.filter((incident) => incident !== null),
    damaged: (settings?.damaged ?? true) || (book?.damaged ?? true) || incidents.includes(null),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
