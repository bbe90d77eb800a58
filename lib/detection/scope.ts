import { SCOPE } from '../knowledge/concepts';
import type { Span, Spans } from './concepts';
import { distance } from './proximity';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How near the iPhone, iPad, iCloud or iTunes must be named. */
const SCOPE_REACH = 250;
/** "WhatsApp backup", "backup of my Android": another subject this near to the word "backup" owns it. */
const OWNER_REACH = 14;

function near(spans: readonly Span[] | undefined, stretch: Stretch, reach: number): boolean {
  return spans?.some((span) => distance(stretch, span) <= reach) ?? false;
}

/** Whether an iPhone, iPad, iCloud or iTunes is named near a stretch of text. */
export function isAboutDevice(spans: Spans, stretch: Stretch): boolean {
  return SCOPE.some((concept) => near(spans[concept], stretch, SCOPE_REACH));
}

/** Whether a stretch of text is about another kind of backup: Time Machine, WhatsApp, Android, a database. */
export function isOtherSubject(spans: Spans, stretch: Stretch): boolean {
  const others = spans['other-subject'];
  if (!others) return false;
  if (!isAboutDevice(spans, stretch)) return true;
  const backups = spans.backup?.filter((span) => distance(stretch, span) === 0) ?? [];
  return others.some((other) => backups.some((backup) => distance(backup, other) <= OWNER_REACH));
}

/** Whether a text talks of backup or iCloud beyond the stretch itself. */
export function isAboutBackup(spans: Spans, stretch: Stretch): boolean {
  return [...(spans.backup ?? []), ...(spans.icloud ?? [])].some((span) => {
    const away = distance(stretch, span);
    return away <= SCOPE_REACH && (span.end <= stretch.start || span.start >= stretch.end);
  });
}
