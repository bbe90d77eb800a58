import { type ConceptId, SCOPE } from '../knowledge/concepts';
import type { Span, Spans } from './concepts';
import { distance } from './proximity';

/** A part of a text, by its offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How near the iPhone, iPad, iCloud or iTunes must be named. */
const SCOPE_REACH = 250;
/** "WhatsApp backup", "backup of my Android": another subject this near to the word "backup" owns it. */
const OWNER_REACH = 17;

function near(spans: readonly Span[] | undefined, stretch: Stretch, reach: number): boolean {
  return spans?.some((span) => distance(stretch, span) <= reach) ?? false;
}

/** Whether an iPhone, iPad, iCloud or iTunes is named near a stretch of text. */
export function isAboutDevice(spans: Spans, stretch: Stretch): boolean {
  return SCOPE.some((concept) => near(spans[concept], stretch, SCOPE_REACH));
}

/** "iPhone backup", "backup of my iPad": a device or its program this near to the word "backup" owns it. */
const DEVICE_REACH = 12;
const OWN: readonly ConceptId[] = ['device', 'app'];
const NAMED: readonly ConceptId[] = [...SCOPE, 'backup'];

const startOf = (spans: readonly Span[] | undefined): number => spans?.[0]?.start ?? Number.POSITIVE_INFINITY;

/** "WhatsApp hangs while it backs up to iCloud": what a text begins with is mostly what it is about. */
function beginsWithOther(spans: Spans): boolean {
  const other = startOf(spans['other-subject']);
  return NAMED.every((concept) => other <= startOf(spans[concept]));
}

/** Whether a text begins with another subject, and its first backup is no iPhone's. */
function isOfOther(spans: Spans): boolean {
  const [first] = spans.backup ?? [];
  if (!first || !beginsWithOther(spans)) return false;
  return !OWN.some((concept) => near(spans[concept], first, DEVICE_REACH));
}

/** Whether the backup or restore in a stretch of text is an iPhone's by its own words: "the backup of my iPad". */
export function isOwnBackup(spans: Spans, stretch: Stretch): boolean {
  const named = [...(spans.backup ?? []), ...(spans.restore ?? [])].filter(
    (span) => distance(stretch, span) === 0,
  );
  return named.some((span) => OWN.some((concept) => near(spans[concept], span, DEVICE_REACH)));
}

/** Whether a stretch of text is about another kind of backup: Time Machine, WhatsApp, Android, a database. */
export function isOtherSubject(spans: Spans, stretch: Stretch): boolean {
  if (spans['other-program']) return true;
  const others = spans['other-subject'];
  if (!others) return false;
  if (!isAboutDevice(spans, stretch)) return true;
  const backups = spans.backup?.filter((span) => distance(stretch, span) === 0) ?? [];
  if (isOfOther(spans)) return true;
  return others.some((other) => backups.some((backup) => distance(backup, other) <= OWNER_REACH));
}

/** Whether another subject is named amid the words that a pattern found: "the Mac says Time Machine could not back up". */
export function hasOtherAmid(spans: Spans, stretch: Stretch): boolean {
  return near(spans['other-subject'], stretch, 0);
}

/** Whether a text talks of backup or iCloud beyond the stretch itself. */
export function isAboutBackup(spans: Spans, stretch: Stretch): boolean {
  return [...(spans.backup ?? []), ...(spans.icloud ?? [])].some((span) => {
    const away = distance(stretch, span);
    return away <= SCOPE_REACH && (span.end <= stretch.start || span.start >= stretch.end);
  });
}
