import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { detectInText, detectOnPage } from '../lib/detection/detect';
import { answerLine, type Detection, diagnose } from './lib/diagnose';
import { printed } from './lib/diagnose-print';
import { majorVersion } from './lib/diagnose-request';
import { readSentences } from './lib/sentences';

const USAGE = `Says what a text about a failed backup means and what to do.

  npm run -s diagnose -- "some text" [--os "iOS 17"] [--incident]
  npm run -s diagnose -- --jsonl     reads one JSON object a line on standard input, writes one a line
`;
const DETECTION: Detection = { inText: detectInText, onPage: detectOnPage };

async function answerLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') process.stdout.write(`${answerLine(line, DETECTION)}\n`);
  }
}

function answerPerson(text: string, os: string | undefined, incident: boolean): void {
  const ios = majorVersion(os ?? null);
  const request = {
    text,
    source: 'typed',
    url: '',
    ios,
    incident,
    answers: {},
    outcomes: [],
    warnings: [],
  } as const;
  const say = readSentences(new URL('../locales/en.yml', import.meta.url));
  process.stdout.write(`${printed(diagnose(request, DETECTION), ios, say)}\n`);
}

function readArguments() {
  const options = {
    jsonl: { type: 'boolean' },
    os: { type: 'string' },
    incident: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch {
    return null;
  }
}

// A reader such as `head` may close the pipe first; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const given = readArguments();
const [text, ...more] = given?.positionals ?? [];
if (given?.values.help) {
  process.stdout.write(USAGE);
} else if (given?.values.jsonl && text === undefined) {
  await answerLines();
} else if (given !== null && !given.values.jsonl && text !== undefined && more.length === 0) {
  answerPerson(text, given.values.os, given.values.incident ?? false);
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
