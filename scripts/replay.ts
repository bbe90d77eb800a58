import { once } from 'node:events';
import { Replay, type ReplayLine, readVersion, replayFeed } from './lib/replay';
import { openRecording } from './lib/replay-lines';

const USAGE =
  'Usage: npm run -s replay -- FILE   (a recorded history, {"fetchedAt","feed"} a line, or one feed file)';

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

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string }; // what Node's own errors carry
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return message ?? String(error);
}

// A reader such as `head` may close the pipe first; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await replay(file).catch((error: unknown) => {
    console.error(`Cannot read ${file}: ${reasonOf(error)}`);
    process.exitCode = 2;
  });
}
