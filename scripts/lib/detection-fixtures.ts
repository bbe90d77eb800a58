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

function readLines(path: string | URL): Record<string, unknown>[] {
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

/** A text as people write it, with every answer that is right first. */
export interface Excerpt extends NearMiss {
  /** Ids of errors, the best first; empty where nothing must be found. */
  readonly right: readonly ErrorId[];
  /** Whether it is also right to find nothing. */
  readonly mayBeNothing: boolean;
}

/**
 * Short texts in people's own words, in many languages; written for this project, so they are no measure of real ones.
 * @param file another file of the same form, for texts that may not be published
 */
export function readExcerpts(file: string | URL = 'excerpts.jsonl'): readonly Excerpt[] {
  return readLines(file).map((line) => {
    const named = [line.label, ...(Array.isArray(line.accept) ? line.accept : [])];
    return {
      ...toNearMiss(line),
      right: ERROR_IDS.filter((id) => named.includes(id)).sort((a, b) => named.indexOf(a) - named.indexOf(b)),
      mayBeNothing: named.includes('none'),
    };
  });
}

/** Texts near the subject in which nothing must be found: Time Machine, WhatsApp, Android, how-to questions. */
export function readNearMisses(): NearMiss[] {
  return readLines('near-misses.jsonl').map(toNearMiss);
}
