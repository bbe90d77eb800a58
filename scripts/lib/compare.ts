import { parseFeed } from '../../lib/status/parse';
import { watchEntries } from '../../lib/status/service-key';
import { DEFAULT_WATCH } from '../../lib/status/service-names';
import type { FeedService } from '../../lib/status/types';
import { type AlertRule, type Judgement, OTHER_RULES, type Watcher } from './alert-rules';
import { msOf, Replay, type Version } from './replay';

const HOUR = 3_600_000;
const YEAR = 365.25 * 24 * HOUR;

/** How one rule did over a whole recording. */
export interface Score {
  readonly name: string;
  readonly alerts: number;
  /** For how long it showed the group as down, ms; null where the rule knows no such state. */
  readonly down: number | null;
}

interface Entrant {
  readonly name: string;
  readonly judge: (version: Version, rows: readonly FeedService[] | null) => Judgement | null;
}

function other({ name, begin }: AlertRule): Entrant {
  const watcher: Watcher = begin();
  return { name, judge: (_, rows) => (rows ? watcher(rows) : null) };
}

function ours(): Entrant {
  const run = new Replay();
  return {
    name: 'ours: one incident for the group',
    judge: (version) => {
      const starts = run.next(version).filter(({ kind }) => kind === 'start').length;
      return { alerts: starts, down: run.isOpen() };
    },
  };
}

/** Runs a recording through the rules of other clients and through ours, for the services watched as installed. */
export class Comparison {
  readonly #keys = new Set(watchEntries(DEFAULT_WATCH).map(({ key }) => key));
  readonly #entrants = [...OTHER_RULES.map(other), ours()].map((entrant) => ({
    entrant,
    alerts: 0,
    downTime: 0,
    down: false as boolean | null,
  }));
  #first: number | null = null;
  #last: number | null = null;

  /** Takes the next version; a file that cannot be read says nothing to the rules of others. */
  next(version: Version): void {
    const at = msOf(version.fetchedAt) ?? this.#last;
    const passed = at !== null && this.#last !== null ? Math.max(0, at - this.#last) : 0;
    this.#first ??= at;
    this.#last = at;
    const parsed = parseFeed(version.text);
    const rows = parsed.ok ? parsed.feed.services.filter(({ key }) => this.#keys.has(key)) : null;
    for (const score of this.#entrants) {
      if (score.down) score.downTime += passed;
      const judgement = score.entrant.judge(version, rows);
      if (!judgement) continue;
      score.alerts += judgement.alerts;
      score.down = judgement.down;
    }
  }

  /** @returns the rules of others, then ours */
  scores(): Score[] {
    return this.#entrants.map(({ entrant, alerts, down, downTime }) => ({
      name: entrant.name,
      alerts,
      down: down === null ? null : downTime,
    }));
  }

  /** @returns how much time the recording spans, ms */
  span(): number {
    return this.#first === null || this.#last === null ? 0 : this.#last - this.#first;
  }
}

/** @returns the scores as a table for people */
export function comparisonTable(scores: readonly Score[], span: number): string {
  const row = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(36) : cell.padStart(12))).join('');
  const lines = scores.map(({ name, alerts, down }) => {
    const perYear = span > 0 ? ((alerts / span) * YEAR).toFixed(1) : '-';
    return row([name, String(alerts), perYear, down === null ? '-' : String(Math.round(down / HOUR))]);
  });
  return [row(['rule', 'alerts', 'a year', 'hours down']), ...lines].join('\n');
}
