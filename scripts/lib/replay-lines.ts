import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

const LINES_SNIFFED = 50;
const HISTORY_NAME = /\.(jsonl|ndjson)(\.gz)?$/i;
const HISTORY_KEY = /"(fetchedAt|feed)"\s*:/;

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const zipped = await isGzip(file);
  const raw = createReadStream(file);
  let text: Readable = raw;
  if (zipped) {
    const gunzip = createGunzip();
    raw.on('error', (error) => gunzip.destroy(error));
    text = raw.pipe(gunzip);
  }
  text.setEncoding('utf8');
  let rest = '';
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** What stands in a file: a recorded history, a line at a time, or one feed. */
export type Recording =
  | { readonly kind: 'history'; readonly lines: AsyncIterable<string> }
  | { readonly kind: 'feed'; readonly text: string };

async function* joined(first: readonly string[], rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/**
 * Opens a recorded history (`{"fetchedAt", "feed"}` a line) or one feed file, gzip or not.
 * @param file its path; the name or the first 50 lines tell which it is
 * @returns the lines as they are read, or the text of the one feed; a file that cannot be read throws the system's error
 */
export async function openRecording(file: string): Promise<Recording> {
  const lines = linesOf(file);
  const first: string[] = [];
  let isHistory = HISTORY_NAME.test(file);
  while (!isHistory && first.length < LINES_SNIFFED) {
    const next = await lines.next();
    if (next.done) break;
    first.push(next.value);
    isHistory = HISTORY_KEY.test(next.value);
  }
  if (isHistory) return { kind: 'history', lines: joined(first, lines) };
  for await (const line of lines) first.push(line);
  return { kind: 'feed', text: first.join('\n') };
}
