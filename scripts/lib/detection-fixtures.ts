import { readFileSync } from 'node:fs';
import { ERROR_IDS, type ErrorId } from '../../lib/knowledge/ids';

const FIXTURES = new URL('../../tests/fixtures/', import.meta.url);

export interface NearMiss {
  readonly text: string;
  /** BCP 47 */
  readonly lang: string;
  readonly source: string;
}

export interface ErrorFixture extends NearMiss {
  readonly error: ErrorId;
  /** Whether the text must be recognised as this error, first of all, or must not be at all. */
  readonly must: boolean;
}

function readLines(path: string): Record<string, unknown>[] {
  const lines = readFileSync(new URL(path, FIXTURES), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

function toNearMiss({ text, lang, source }: Record<string, unknown>): NearMiss {
  return { text: String(text), lang: String(lang), source: String(source) };
}

/** Texts that must, and must not, be recognised as an error: one file an error. */
export function readFixtures(): ErrorFixture[] {
  return ERROR_IDS.flatMap((error) =>
    readLines(`errors/${error}.jsonl`).map((line) => ({
      ...toNearMiss(line),
      error,
      must: line.must === true,
    })),
  );
}

/** Texts near the subject in which nothing must be found: Time Machine, WhatsApp, Android, how-to questions. */
export function readNearMisses(): NearMiss[] {
  return readLines('near-misses.jsonl').map(toNearMiss);
}
