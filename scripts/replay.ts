import { once } from 'node:events';
import { Comparison, comparisonTable } from './lib/compare';
import { Replay, type ReplayLine, readVersion, replayFeed, versionOf } from './lib/replay';
import { openRecording } from './lib/replay-lines';

const USAGE =
  'Usage: npm run -s replay -- [--compare] FILE   (a recorded history, {"fetchedAt","feed"} a line, or one feed file)';

async function print(lines: readonly ReplayLine[]): Promise<void> {
  for (const line of lines)
    if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
}

async function replay(file: string): Promise<void> {
  const recording = await openRecording(file);
  if (recording.kind === 'feed') return print(replayFeed(recording.text));
  const run = new Replay();
  for await (const line of recording.lines) if (line.trim() !== '') await print(run.next(readVersion(line)));
}

/** Prints how many alerts each rule would have raised, instead of what happened. */
async function compare(file: string): Promise<void> {
  const recording = await openRecording(file);
  const run = new Comparison();
  if (recording.kind === 'feed') run.next(versionOf(recording.text));
  else for await (const line of recording.lines) if (line.trim() !== '') run.next(readVersion(line));
  console.log(comparisonTable(run.scores(), run.span()));
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string }; // what Node's own errors carry
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return message ?? String(error);
}

// A reader such as `head` may close the pipe first; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const words = process.argv.slice(2);
const isComparison = words.includes('--compare');
const [file, ...more] = words.filter((word) => word !== '--compare');
if (file === undefined || more.length > 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await (isComparison ? compare : replay)(file).catch((error: unknown) => {
    console.error(`Cannot read ${file}: ${reasonOf(error)}`);
    process.exitCode = 2;
  });
}
