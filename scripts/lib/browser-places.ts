import { posix, win32 } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

const PATH_NAMES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC_APPS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox ESR', 'Firefox Developer Edition'],
};

const WINDOWS_APPS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
};

const LINUX_PLACES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/usr/lib/chromium/chromium'],
  firefox: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'],
};

/** Names of a browser's program on PATH; none on Windows, where browsers do not stand on it. */
export function namesOnPath(kind: BrowserKind, platform: NodeJS.Platform): readonly string[] {
  return platform === 'win32' ? [] : PATH_NAMES[kind];
}

function macPlaces(kind: BrowserKind, home: string | undefined): string[] {
  const roots = ['/Applications', ...(home ? [posix.join(home, 'Applications')] : [])];
  return MAC_APPS[kind].flatMap((app) => {
    const program = app.startsWith('Firefox') ? 'firefox' : app;
    return roots.map((root) => posix.join(root, `${app}.app`, 'Contents/MacOS', program));
  });
}

/** The usual places of a browser's program on a platform, the likeliest first. */
export function candidatesOf(
  kind: BrowserKind,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (platform === 'darwin') return macPlaces(kind, env.HOME);
  if (platform !== 'win32') return LINUX_PLACES[kind];
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (root) => root !== undefined,
  );
  return WINDOWS_APPS[kind].flatMap((app) => roots.map((root) => win32.join(root, app)));
}
