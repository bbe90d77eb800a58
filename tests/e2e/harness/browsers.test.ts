import { describe, expect, test } from 'vitest';
import { isDebianFamily } from '../../../scripts/lib/apt';
import { type Computer, findBrowser } from '../../../scripts/lib/browsers';

/** A computer with these programs and nothing else. */
function computer(
  over: Partial<Computer>,
  programs: readonly string[],
  stubs: readonly string[] = [],
): Computer {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isProgram: (path) => programs.includes(path),
    isSnapStub: (path) => stubs.includes(path),
    ...over,
  };
}

describe('findBrowser', () => {
  test('looks at PATH in its order, then at the usual places', () => {
    expect(findBrowser('firefox', computer({}, ['/usr/bin/firefox-esr']))?.path).toBe('/usr/bin/firefox-esr');
    const chrome = '/opt/google/chrome/chrome';
    expect(findBrowser('chromium', computer({}, [chrome]))).toEqual({
      path: chrome,
      name: `chromium (${chrome})`,
    });
    expect(findBrowser('firefox', computer({}, [chrome]))).toBeNull();
  });

  test('the variable wins, and nothing else is tried where it names no program', () => {
    const env = { PATH: '/usr/bin', BEACON_FIREFOX: '/mine/firefox' };
    const programs = ['/usr/bin/firefox', '/mine/firefox'];
    expect(findBrowser('firefox', computer({ env }, programs))?.path).toBe('/mine/firefox');
    expect(findBrowser('firefox', computer({ env }, ['/usr/bin/firefox']))).toBeNull();
  });

  test('passes over stubs of snaps', () => {
    const stub = '/usr/bin/chromium-browser';
    expect(findBrowser('chromium', computer({}, [stub], [stub]))).toBeNull();
    const both = computer({}, [stub, '/usr/bin/google-chrome'], [stub]);
    expect(findBrowser('chromium', both)?.path).toBe('/usr/bin/google-chrome');
  });

  test('knows the places of macOS and Windows', () => {
    const mac = '/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(
      findBrowser('firefox', computer({ platform: 'darwin', env: { HOME: '/Users/ada' } }, [mac]))?.path,
    ).toBe(mac);
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findBrowser('chromium', computer({ platform: 'win32', env }, [edge]))?.path).toBe(edge);
  });
});

test('isDebianFamily knows Debian, Ubuntu and their children', () => {
  expect(isDebianFamily('PRETTY_NAME="Debian"\nID=debian')).toBe(true);
  expect(isDebianFamily('ID=linuxmint\nID_LIKE="ubuntu debian"')).toBe(true);
  expect(isDebianFamily('NAME="like debian"\nID=fedora\nID_LIKE="rhel"')).toBe(false);
});
