import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Node and browsers read the folder for temporary files from, on every system. */
const NAMES = ['TMPDIR', 'TEMP', 'TMP'] as const;

/**
 * Gives this process, and all that it starts from now on, a folder of its own for temporary files: copies of the extension
 * and profiles are left behind where a test is skipped or fails before its end.
 * @returns removes the folder with all that is in it
 */
export default function takeTemporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'beacon-run-'));
  for (const name of NAMES) process.env[name] = folder;
  // Browsers that were closed just now may still be writing.
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
