import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { fakeInstallation, fakeOrganisation, NOTHING } from './fake-port';
import { settingsPage } from './options-screen';

const { settings: SETTINGS } = NOTHING;

describe('the parts of the settings page', () => {
  test('are listed first, and each link leads to a part that has its heading for a name', async () => {
    const { all, root } = await settingsPage();
    const links = all('nav a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(all('main > section').map(({ id }) => `#${id}`));
    expect(links).toHaveLength(6);
    for (const section of all('main > section')) {
      const name = root.querySelector(`#${section.getAttribute('aria-labelledby')}`);
      expect(all(`nav a[href="#${section.id}"]`)[0]?.textContent).toBe(name?.textContent);
    }
  });

  test('say the version, the licence and where the facts come from', async () => {
    const { all, text } = await settingsPage();
    expect(text()).toContain('version 1.2.3');
    expect(text()).toContain('MIT licence');
    const links = all('[data-sources] a');
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      expect(link.textContent).not.toBe('');
      expect(link.getAttribute('href')).toMatch(/^https:\/\/(?:www|support)\.apple\.com\//);
    }
  });

  test('say in a private window what is kept', async () => {
    expect((await settingsPage()).all('[data-private]')).toEqual([]);
    const { one } = await settingsPage({}, { installation: fakeInstallation('', true) });
    expect(one('[data-private]').textContent).toContain('kept all the same');
  });
});

describe('services', () => {
  const groups = (all: (css: string) => readonly HTMLElement[]) =>
    all('[data-watch-group]').map((group) => [group.dataset.watchGroup, 'open' in group && group.open]);

  test('that backups need come first, the others are folded away', async () => {
    const { all } = await settingsPage();
    expect(all('[data-part=services] > .watch [data-watch]')).toHaveLength(7);
    expect(groups(all)).toEqual([
      ['other', false],
      ['developer', false],
    ]);
  });

  test('of another kind are unfolded where one is watched, and stay so', async () => {
    const { all, one, port } = await settingsPage({ settings: { ...SETTINGS, watch: ['Siri'] } });
    expect(groups(all)[0]).toEqual(['other', true]);
    expect(one('[data-watch-group=other] summary').textContent).toBe('Other services: one is watched');
    port.change({ settings: { ...SETTINGS, watch: [] } });
    await waitFor(() => expect(one('[data-watch-group=other] summary').textContent).toBe('Other services'));
    expect(groups(all)[0]).toEqual(['other', true]);
  });

  test('have a mute switch only while they are watched', async () => {
    const { all, one, port } = await settingsPage();
    expect(all('[data-mute]').map(({ dataset }) => dataset.mute)).toEqual(['iCloud Backup']);
    expect(one('[data-mute]').getAttribute('aria-label')).toBe('Mute iCloud Backup');
    port.change({ settings: { ...SETTINGS, muted: ['iCloud Backup'] } });
    await waitFor(() => expect(one('[data-mute]')).toHaveProperty('checked', true));
    port.change({ settings: { ...SETTINGS, watch: [] } });
    await waitFor(() => expect(all('[data-mute]')).toEqual([]));
  });
});

test('notices that the browser does not allow any more are said, with the way to allow them', async () => {
  const { one, all, port } = await settingsPage(
    { settings: { ...SETTINGS, notices: true } },
    { organisation: fakeOrganisation(undefined, false) },
  );
  fireEvent.click(await waitFor(() => one('[data-lacks-notices] [data-action=allow-notices]')));
  expect(port.calls).toEqual(['askForNotices']);
  await waitFor(() => expect(all('[data-lacks-notices]')).toEqual([]));
});
