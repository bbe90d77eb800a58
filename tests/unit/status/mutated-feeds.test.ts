import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fields, list } from '../../../lib/knowledge/values';
import { afterCheck } from '../../../lib/status/check';
import { outcomeOf, step } from '../../../lib/status/pipeline';
import { DEFAULT_WATCH } from '../../../lib/status/service-names';
import { EMPTY_STATUS, parseStatusState } from '../../../lib/status/state';
import type { StatusState } from '../../../lib/status/types';
import { verdict } from '../../../lib/status/verdict';
import { DAMAGES } from './mutate-feed';
import { fileText, HOUR, NOON, ongoing, posted, seeded } from './support';

const EACH = 10_000;
/** Much more than it takes, for a busy machine; ms. */
const TIME = 120_000;

/** The state of a browser that has seen an outage at Photos an hour ago. */
const DURING: StatusState = step(
  EMPTY_STATUS,
  fileText({ Photos: [ongoing({ datePosted: posted(NOON - HOUR) })] }),
  NOON - HOUR,
  DEFAULT_WATCH,
).state;

/** What a strict reader makes of a file, written without a look at the parser. */
interface Sense {
  /** Rows with a name and a list of events, the list empty or with at least one object with a state in it. */
  readonly rows: number;
  /** Whether a watched row says in so many words that something is wrong now. */
  readonly outage: boolean;
}

function eventsOf(row: unknown): readonly Record<string, unknown>[] {
  return list(fields(row)?.events)
    .map(fields)
    .filter((event) => event !== null);
}

function saysOutage(row: unknown): boolean {
  const name = fields(row)?.serviceName;
  if (typeof name !== 'string' || !DEFAULT_WATCH.includes(name)) return false;
  return eventsOf(row).some(
    ({ eventStatus, statusType, epochStartDate }) =>
      eventStatus === 'ongoing' &&
      (statusType === 'Issue' || statusType === 'Outage') &&
      typeof epochStartDate === 'number',
  );
}

function senseOf(text: string): Sense {
  try {
    const json: unknown = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
    const rows = list(fields(json)?.services).filter(
      (row) => typeof fields(row)?.serviceName === 'string' && 'events' in (fields(row) ?? {}),
    );
    return { rows: rows.length, outage: rows.some(saysOutage) };
  } catch {
    return { rows: 0, outage: false };
  }
}

function wrong(text: string, why: string): never {
  throw new Error(`${why}: ${JSON.stringify(text)}`);
}

/** @returns whether the file could be read; throws with the file where it was taken for what it is not */
function survives(text: string): boolean {
  const sense = senseOf(text);
  const outcome = outcomeOf(text, { etag: null, lastModified: null });
  const isRead = outcome.kind === 'fresh';
  if (sense.rows === 0 && isRead) wrong(text, 'read what nobody can read');
  const { state, transitions } = afterCheck(EMPTY_STATUS, outcome, NOON, DEFAULT_WATCH, 0.5);
  const said = verdict(state, NOON);
  if (!isRead && said.kind !== 'unknown') wrong(text, `${said.kind} from an unreadable file`);
  if (!isRead && transitions[0]?.kind !== 'unreadable') wrong(text, 'did not say that it is unreadable');
  if (isRead && sense.outage && said.kind !== 'outage') wrong(text, `${said.kind} where an outage is posted`);
  const during = afterCheck(DURING, outcome, NOON, DEFAULT_WATCH, 0.5).state;
  if (!isRead && verdict(during, NOON).kind !== 'outage')
    wrong(text, 'an outage ended by an unreadable file');
  if (isRead) staysReadable(during, text);
  return isRead;
}

function staysReadable(state: StatusState, text: string): void {
  const stored = JSON.stringify(state);
  if (stored.length > 40_000) wrong(text, 'a record without bound');
  const written: unknown = JSON.parse(stored);
  if (!isDeepStrictEqual(parseStatusState(written), written)) wrong(text, 'a record that is not read back');
}

describe('100,000 mutated feeds', () => {
  it.each(DAMAGES)('survives 10,000 with %s', { timeout: TIME }, (name, damaged, least, most) => {
    const random = seeded(name.length);
    let read = 0;
    for (let i = 0; i < EACH; i++) if (survives(damaged(random))) read++;
    expect(read / EACH).toBeGreaterThanOrEqual(least);
    expect(read / EACH).toBeLessThanOrEqual(most);
  });
});
