import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundleSizes } from '../../scripts/lib/bundle-sizes';

const PAGES = [
  'https://www.icloud.com/*',
  'https://icloud.com/*',
  'https://www.icloud.com.cn/*',
  'https://icloud.com.cn/*',
  'https://support.apple.com/*',
  'https://discussions.apple.com/*',
  'https://discussionsjapan.apple.com/*',
  'https://discussionschinese.apple.com/*',
];

describe.each(['chrome', 'firefox'])('the %s build', (browser) => {
  const build = `.output/${browser}-mv3`;
  const manifest = JSON.parse(readFileSync(`${build}/manifest.json`, 'utf8'));

  test('asks for exactly these permissions', () => {
    const common = ['alarms', 'contextMenus', 'storage'];
    const expected = browser === 'chrome' ? [...common, 'sidePanel'].sort() : common;
    expect([...manifest.permissions].sort()).toEqual(expected);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.host_permissions).toEqual(['https://www.apple.com/support/systemstatus/data/*']);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('reads exactly these pages, in all frames, when idle', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts;
    expect([...script.matches].sort()).toEqual([...PAGES].sort());
    expect(script).toMatchObject({ all_frames: true });
    expect(script.run_at ?? 'document_idle').toBe('document_idle');
    expect(JSON.stringify(manifest)).not.toContain('idmsa');
  });

  test('is manifest version 3 with the screens that others rely on', () => {
    expect(manifest.manifest_version).toBe(3);
    for (const page of ['popup.html', 'sidepanel.html', 'options.html', 'welcome.html']) {
      expect(existsSync(`${build}/${page}`), page).toBe(true);
    }
    expect(manifest.action.default_popup).toBe('popup.html');
    if (browser === 'chrome') expect(manifest.side_panel.default_path).toBe('sidepanel.html');
    else
      expect(manifest.sidebar_action).toMatchObject({
        default_panel: 'sidepanel.html',
        open_at_install: false,
      });
  });

  // Chrome tries several widths before it shows a popup: a question about the width would style all elements anew each time.
  test('lets the popup ask nothing of the width', () => {
    const asked = readFileSync(`${build}/popup.html`, 'utf8').match(/@(?:media|container)[^{]*/g);
    expect(asked?.length).toBeGreaterThan(0);
    expect(asked?.filter((question) => /width|inline-size|container/.test(question))).toEqual([]);
  });

  test('has its toolbar icons', () => {
    for (const size of [16, 32, 48, 128]) expect(manifest.icons[size]).toBe(`icon/${size}.png`);
    for (const name of ['16', '32', 'found-16', 'found-32', 'outage-16', 'outage-32']) {
      expect(existsSync(`${build}/icon/${name}.png`), name).toBe(true);
    }
  });

  test('opens the panel by one key, by Firefox’s own command where there is one', () => {
    const key = { default: 'Alt+Shift+U', mac: 'MacCtrl+Shift+U' };
    const command = browser === 'chrome' ? 'open-panel' : '_execute_sidebar_action';
    expect(Object.keys(manifest.commands)).toEqual([command]);
    expect(manifest.commands[command].suggested_key).toEqual(key);
  });

  test('stays within its budgets', () => {
    for (const { what, bytes, budget } of bundleSizes(build)) expect(bytes, what).toBeLessThanOrEqual(budget);
  });

  test('the content script leaves the polyfill and the phrase tables to the worker', () => {
    const script = readFileSync(`${build}/content-scripts/apple.js`, 'utf8');
    expect(script).not.toContain('This script should only be loaded in a browser extension');
    expect(script).not.toContain('poor network conditions');
  });

  test('knows two addresses of Apple’s status, and only the worker does', () => {
    const addresses = (file: string) =>
      new Set(readFileSync(file, 'utf8').match(/https:\/\/[\w.]+\/[\w/]*systemstatus\/data[\w./]*/g));
    const folder = 'https://www.apple.com/support/systemstatus/data/';
    const files = [`${folder}system_status_en_US.js`, `${folder}developer/system_status_en_US.js`];
    expect(addresses(`${build}/background.js`)).toEqual(new Set([...files, folder]));
    for (const script of readdirSync(`${build}/assets`).filter((name) => name.endsWith('.js'))) {
      const others = [...addresses(`${build}/assets/${script}`)].filter((address) => address !== folder);
      expect(others, script).toEqual([]);
    }
  });

  test('runs no remote code', () => {
    expect(manifest.content_security_policy?.extension_pages ?? '').not.toContain('unsafe');
    expect(readFileSync(`${build}/background.js`, 'utf8')).not.toMatch(
      /\beval\(|new Function\(|importScripts\(/,
    );
  });
});

test('only Chrome takes a schema of what an organisation can set, and the file is there', () => {
  const manifestOf = (name: string) => JSON.parse(readFileSync(`.output/${name}-mv3/manifest.json`, 'utf8'));
  const schema: string = manifestOf('chrome').storage.managed_schema;
  expect(JSON.parse(readFileSync(`.output/chrome-mv3/${schema}`, 'utf8')).type).toBe('object');
  expect(manifestOf('firefox').storage).toBeUndefined();
});

test('Firefox knows who we are and that nothing is collected', () => {
  const manifest = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8'));
  expect(manifest.browser_specific_settings.gecko).toMatchObject({
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  });
  expect(manifest.browser_specific_settings.gecko.id).toMatch(/^[\w.-]+@[\w.-]+$/);
});
