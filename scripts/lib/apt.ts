import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { BrowserKind } from './browser-places';

const PACKAGE: Readonly<Record<BrowserKind, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Whether an os-release file (freedesktop.org) names Debian, Ubuntu or a child of theirs. */
export function isDebianFamily(osRelease: string): boolean {
  return osRelease
    .split('\n')
    .filter((line) => /^ID(?:_LIKE)?=/.test(line))
    .some((line) => /\b(?:debian|ubuntu)\b/.test(line));
}

function mayInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return isDebianFamily(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Standard output stays free for the command that asked; the progress goes to standard error.
  return spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env }).status === 0;
}

/** Installs a browser's package where this is Debian or Ubuntu and run as root; false where it may or could not. */
export function installWithApt(kind: BrowserKind): boolean {
  if (!mayInstall()) return false;
  return apt('update') && apt('install', '-y', '--no-install-recommends', PACKAGE[kind]);
}
