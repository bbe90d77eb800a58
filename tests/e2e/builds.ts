import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANNEL, GATED, standBefore, UNTOLD } from './chaos/gate';
import type { BrowserKind } from './harness';
import { extensionFolder } from './harness/extension-folder';

/**
 * Makes a copy of a build that holds the permission for notices from the start: Chrome asks for it in a window that no
 * driver can press. Firefox can be told to grant it at once.
 * @param folder an empty one
 * @returns the folder
 */
export function withPermission(kind: BrowserKind, folder: string): string {
  cpSync(extensionFolder(kind, {}), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const permissions = [...manifest.permissions, ...manifest.optional_permissions];
  writeFileSync(file, JSON.stringify({ ...manifest, permissions, optional_permissions: [] }));
  return folder;
}

/** The same with a gate in front of the worker, whose own code stays as it was built. */
export function withGate(kind: BrowserKind, folder: string): string {
  withPermission(kind, folder);
  const file = join(folder, 'background.js');
  const args = [GATED, CHANNEL, UNTOLD].map((arg) => JSON.stringify(arg)).join();
  // Some compilers wrap functions in a helper of this name.
  const gate = `{ const __name = (value) => value; (${String(standBefore)})(${args}); }\n`;
  writeFileSync(file, gate + readFileSync(file, 'utf8'));
  return folder;
}
