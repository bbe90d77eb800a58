import { accessSync, constants, readFileSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installWithApt } from './apt';
import { type BrowserKind, candidatesOf, namesOnPath } from './browser-places';

export type { BrowserKind } from './browser-places';

export interface FoundBrowser {
  readonly path: string;
  /** Name for messages, such as "chromium (/usr/bin/chromium)". */
  readonly name: string;
}

/** What finding a browser needs of the computer. */
export interface Computer {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (path: string) => boolean;
  /** Ubuntu's chromium and firefox are stubs of a snap, which cannot use a profile of ours. */
  readonly isSnapStub: (path: string) => boolean;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isSnapStub(path: string): boolean {
  const real = realpathSync(path);
  if (real.startsWith('/snap/') || real === '/usr/bin/snap') return true;
  const start = readFileSync(real).subarray(0, 4096).toString('latin1');
  return start.startsWith('#!') && /\/snap\/bin\/|\bsnap (?:run|install)\b/.test(start);
}

const THIS_COMPUTER: Computer = { platform: process.platform, env: process.env, isProgram, isSnapStub };

const OVERRIDE: Readonly<Record<BrowserKind, string>> = {
  chromium: 'BEACON_CHROMIUM',
  firefox: 'BEACON_FIREFOX',
};

/** One line each: what to do where a browser is missing. */
export const ADVICE: Readonly<Record<BrowserKind, string>> = {
  chromium:
    'No Chromium found: install Google Chrome, Chromium or Edge (no snap), or set BEACON_CHROMIUM to one.',
  firefox: 'No Firefox found: install Firefox 140 or newer (no snap), or set BEACON_FIREFOX to its program.',
};

/** The browser of a kind on this computer: the override variable first, then PATH, then the usual places; or null. */
export function findBrowser(kind: BrowserKind, computer: Computer = THIS_COMPUTER): FoundBrowser | null {
  const { env, platform } = computer;
  const override = env[OVERRIDE[kind]];
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const onPath = namesOnPath(kind, platform).flatMap((name) => folders.map((folder) => join(folder, name)));
  const places = override ? [override] : [...onPath, ...candidatesOf(kind, platform, env)];
  const path = places.find((place) => computer.isProgram(place) && !computer.isSnapStub(place));
  return path === undefined ? null : { path, name: `${kind} (${path})` };
}

/**
 * The browsers of these kinds, in their order. Where one is missing and this is Debian or Ubuntu run as root, it is
 * installed first; otherwise an Error with one line of advice is thrown.
 */
export function ensureBrowsers(kinds: readonly BrowserKind[]): readonly FoundBrowser[] {
  return kinds.map((kind) => {
    const variable = OVERRIDE[kind];
    const override = process.env[variable];
    const found = findBrowser(kind) ?? (!override && installWithApt(kind) ? findBrowser(kind) : null);
    if (found === null)
      throw new Error(override ? `${variable} names no usable program: ${override}` : ADVICE[kind]);
    return found;
  });
}
