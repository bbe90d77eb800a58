import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DriverOptions } from './driver';

const ROOT = resolve(import.meta.dirname, '../../..');

const BUILD = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** Absolute path of the extension to install; throws with what to do where it has not been built. */
export function extensionFolder(
  kind: keyof typeof BUILD,
  { extension = BUILD[kind] }: Pick<DriverOptions, 'extension'>,
): string {
  const folder = resolve(ROOT, extension);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`No extension in ${folder}: run "npm run build" first`);
  }
  return folder;
}
