import { isActive } from '../../lib/status/parse-event';
import type { FeedEvent, FeedService } from '../../lib/status/types';

/** What a rule makes of one more copy of the file. */
export interface Judgement {
  readonly alerts: number;
  /** Whether it shows the group as down; null where the rule knows no such state. */
  readonly down: boolean | null;
}

/** A rule that other clients go by; it sees the rows of the watched group, copy after copy, stale ones too. */
export type Watcher = (rows: readonly FeedService[]) => Judgement;

export interface AlertRule {
  readonly name: string;
  /** @returns a watcher that has seen nothing yet */
  readonly begin: () => Watcher;
}

function eventsOf(rows: readonly FeedService[]): readonly FeedEvent[] {
  return rows.flatMap(({ events }) => events);
}

/** One alert whenever the group turns from fine to down by this test of its events. */
function whenTurning(isDown: (event: FeedEvent) => boolean): Watcher {
  let before = false;
  return (rows) => {
    const down = eventsOf(rows).some(isDown);
    const alerts = down && !before ? 1 : 0;
    before = down;
    return { alerts, down };
  };
}

function anyChange(): Watcher {
  let before: string | null = null;
  return (rows) => {
    const now = JSON.stringify(rows.map(({ key, events }) => [key, events]));
    const alerts = before !== null && now !== before ? 1 : 0;
    before = now;
    return { alerts, down: null };
  };
}

function perService(): Watcher {
  let before = new Set<string>();
  return (rows) => {
    const active = rows.filter(({ events }) => events.some(isActive)).map(({ key }) => key);
    const alerts = active.filter((key) => !before.has(key)).length;
    before = new Set(active);
    return { alerts, down: active.length > 0 };
  };
}

function perMessageId(): Watcher {
  const seen = new Set<string>();
  return (rows) => {
    const active = eventsOf(rows).filter(isActive);
    const before = seen.size;
    for (const { messageId } of active) seen.add(messageId);
    return { alerts: seen.size - before, down: active.length > 0 };
  };
}

/** Sources: clients named in section 8 of the notes on the feed, each rule one of theirs. */
export const OTHER_RULES: readonly AlertRule[] = [
  { name: 'any change of the events', begin: anyChange },
  { name: 'each service that turns active', begin: perService },
  { name: 'each new message id', begin: perMessageId },
  { name: 'any event counts, past ones too', begin: () => whenTurning(() => true) },
  { name: 'no end date means open', begin: () => whenTurning(({ end }) => end === null) },
];
