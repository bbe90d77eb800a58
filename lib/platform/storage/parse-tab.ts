import type { Finding, StorageMeter } from '../../detection/types';
import { parseSigns } from '../../diagnosis/parse-case';
import { parseChecklist } from '../../diagnosis/parse-checklist';
import type { SignId } from '../../knowledge/ids';
import { fields } from '../../knowledge/values';
import type { TabRecord, TypedRecord } from '../../state/records';
import type { Parsed } from './item';
import { parseCodes, parseFindings, parseMeter } from './parse-finding';

/** What one frame of a tab said; `page` names its document, so that a later one is never taken for it. */
export interface FrameRecord {
  readonly page: string;
  readonly findings: readonly Finding[];
  readonly meter: StorageMeter | null;
  readonly signs: readonly SignId[];
}

/** A tab's record with its parts, by frame id. */
export interface StoredTab extends TabRecord {
  readonly frames: Readonly<Record<string, FrameRecord>>;
}

function parseFrame(raw: unknown): FrameRecord {
  const frame = fields(raw);
  return {
    page: typeof frame?.page === 'string' ? frame.page : '',
    findings: parseFindings(frame?.findings),
    meter: parseMeter(frame?.meter),
    signs: parseSigns(frame?.signs),
  };
}

/** Reads what is stored about a tab; null where it has not the form of a record: the page can be read again. */
export function parseTab(raw: unknown): Parsed<StoredTab | null> | null {
  if (raw === null) return { value: null, damaged: false };
  const tab = fields(raw);
  const stored = fields(tab?.frames);
  if (tab === null || stored === null) return null;
  const frames = Object.fromEntries(Object.entries(stored).map(([id, frame]) => [id, parseFrame(frame)]));
  const meter = parseMeter(tab.meter);
  const value = {
    frames,
    meter,
    signs: parseSigns(tab.signs),
    findings: parseFindings(tab.findings),
    checklist: parseChecklist(tab.checklist),
  };
  return { value, damaged: false };
}

/** Reads the stored answer to a typed text; null where it has not the form of one. */
export function parseTyped(raw: unknown): Parsed<TypedRecord | null> | null {
  if (raw === null) return { value: null, damaged: false };
  const typed = fields(raw);
  if (typed === null) return null;
  const value = {
    findings: parseFindings(typed.findings),
    codes: parseCodes(typed.codes),
    signs: parseSigns(typed.signs),
    checklist: parseChecklist(typed.checklist),
    to: typed.to === 'panel' ? ('panel' as const) : ('popup' as const),
  };
  return { value, damaged: false };
}
