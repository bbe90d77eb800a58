import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder for a browser's profile. */
export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'beacon-profile-'));
}

/** Removes a profile; the browser's last files may still be in use for a moment after it has closed. */
export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
