import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { dressPage } from '../../components/page';
import { Welcome } from '../../components/welcome';
import { FIRST_DEVICE } from '../../lib/state/devices';
import { createWelcomeModel } from '../../lib/state/welcome-model';
import { EMPTY_STATUS } from '../../lib/status/state';
import { fakeFile, fakeInstallation, NOON, NOTHING } from './fake-port';
import { settingsPage } from './options-screen';
import { draw, WORDS } from './screen';

const { settings: SETTINGS } = NOTHING;
const OUTAGE = {
  id: 'a',
  services: ['photos'],
  start: NOON,
  seen: NOON,
  end: NOON,
  ending: 'resolved',
  parts: [],
} as const;

describe('settings', () => {
  test('show what is stored', async () => {
    const { one, all } = await settingsPage({
      settings: { ...SETTINGS, devices: [{ ...FIRST_DEVICE, ios: 17 }], watch: ['Photos'], notices: true },
    });
    expect(one('[data-setting=ios]')).toHaveProperty('value', '17');
    expect(one('[data-setting=computer]')).toHaveProperty('value', '');
    expect(one('[data-setting=notices]')).toHaveProperty('checked', true);
    expect(all('[data-watch]:checked').map((box) => box.dataset.watch)).toEqual(['Photos']);
  });

  test('save at once and say so', async () => {
    const { one, port } = await settingsPage();
    fireEvent.change(one('[data-setting=ios]'), { target: { value: '26' } });
    expect(port.calls).toEqual([{ do: 'set-device', id: 'first', part: { ios: 26 } }]);
    await waitFor(() => expect(one('[data-saved][role=status]').textContent).toBe('Saved'));
    expect(one('[data-said]').dataset.said).toBe('device first ios');
    fireEvent.change(one('[data-setting=computer]'), { target: { value: 'windows' } });
    expect(port.calls.at(-1)).toEqual({ do: 'set-computer', computer: 'windows' });
    fireEvent.change(one('[data-setting=computer]'), { target: { value: '' } });
    expect(port.calls.at(-1)).toEqual({ do: 'set-computer', computer: null });
  });

  test('a service is found, ticked and stored', async () => {
    const { one, all, port } = await settingsPage();
    fireEvent.input(one('[data-setting=watch-search]'), { target: { value: 'maps r' } });
    await waitFor(() => expect(all('[data-watch]')).toHaveLength(1));
    fireEvent.click(one('[data-watch]'));
    expect(port.calls).toEqual([
      { do: 'set-watch', watch: ['iCloud Backup', 'Maps Routing & Navigation'], developer: [] },
    ]);
    fireEvent.input(one('[data-setting=watch-search]'), { target: { value: 'zzz' } });
    await waitFor(() => expect(all('[data-watch]')).toEqual([]));
  });

  test('notices ask the browser before anything else and stay off when it refuses', async () => {
    const { one, port, text } = await settingsPage();
    port.grants = false;
    fireEvent.click(one('[data-setting=notices]'));
    expect(port.calls).toEqual(['askForNotices']);
    await waitFor(() => expect(text()).toContain('did not allow notices'));
    expect(one('[data-setting=notices]')).toHaveProperty('checked', false);
  });

  test('the status file can be allowed', async () => {
    const { one, port } = await settingsPage({}, { may: false });
    fireEvent.click(await waitFor(() => one('[data-action=allow-status]')));
    expect(port.calls[0]).toBe('askForStatus');
    await waitFor(() => expect(one('[data-access]').dataset.access).toBe('true'));
  });

  test('save a copy of what is kept', async () => {
    const file = fakeFile();
    const { one } = await settingsPage({}, { file });
    fireEvent.click(one('[data-action=export]'));
    expect(file.saved).toHaveLength(1);
  });

  test('save what Apple reported as a table, once there is something', async () => {
    const file = fakeFile();
    const { one, all, port } = await settingsPage({}, { file });
    expect(all('[data-action=save-history]')).toEqual([]);
    port.change({ status: { ...EMPTY_STATUS, incidents: [OUTAGE] } });
    fireEvent.click(await waitFor(() => one('[data-action=save-history]')));
    expect(file.saved).toMatchObject([
      { type: 'text/csv;charset=utf-8', text: expect.stringContaining(',Photos,') },
    ]);
  });

  test('say what a copy holds before it is loaded', async () => {
    const { one, port, text } = await settingsPage();
    const load = async (content: string) => {
      const input = one('[data-action=import]');
      Object.defineProperty(input, 'files', { value: [new File([content], 'a.json')], configurable: true });
      fireEvent.change(input);
    };
    await load('not mine');
    await waitFor(() => expect(text()).toContain('Nothing was changed.'));
    await load('mine');
    await waitFor(() => expect(text()).toContain('This copy holds 2 checklists.'));
    expect(text()).toContain('It holds 3 problems that Apple reported.');
    expect(port.calls).toEqual([]);
    fireEvent.click(one('[data-action=confirm]'));
    expect(port.calls).toEqual([{ do: 'import', text: 'mine' }]);
    await waitFor(() => expect(one('[data-saved]').textContent).toBe('Saved'));
  });

  test('erase only after a question', async () => {
    const { one, port, text } = await settingsPage();
    fireEvent.click(one('[data-action=erase]'));
    await waitFor(() => expect(text()).toContain('It cannot be undone.'));
    fireEvent.click(one('[data-action=cancel]'));
    await waitFor(() => expect(one('[data-data]').dataset.data).toBe('idle'));
    expect(port.calls).toEqual([]);
    fireEvent.click(one('[data-action=erase]'));
    fireEvent.click(await waitFor(() => one('[data-action=confirm]')));
    expect(port.calls).toEqual([{ do: 'erase' }]);
  });

  test('say what leaves the browser and that Apple has no part in this', async () => {
    const { text } = await settingsPage();
    expect(text()).toContain('not affiliated with, endorsed or sponsored by Apple');
    expect(text()).toContain('Nothing you type or open leaves this browser.');
  });
});

describe('first run', () => {
  function welcome(may = true, installation = fakeInstallation(), start = {}) {
    return draw(
      (port) => {
        const model = createWelcomeModel(port, installation);
        return { screen: <Welcome model={model} words={WORDS} />, dispose: model.dispose };
      },
      start,
      may,
    );
  }

  test('says what it does, reads, never does and how to open it', async () => {
    const { all, port, one, text } = await welcome();
    expect(all('h2').map((title) => title.textContent)).toEqual([
      'What it does',
      'How to open it',
      'Your device',
      'What it reads',
      'What it never does',
    ]);
    expect(all('.ways th').map((way) => way.textContent)).toEqual([
      'Toolbar icon',
      'Keyboard',
      'Right click',
      'Address bar',
    ]);
    expect(text()).toContain('choose “What does this backup error mean?”');
    fireEvent.click(one('[data-action=open-options]'));
    expect(port.calls).toEqual(['openOptions']);
  });

  test('names the keys that are really set, and the way to change them', async () => {
    const installation = fakeInstallation('⌃⇧U');
    const { all, one } = await welcome(true, installation);
    await waitFor(() => expect(one('[data-panel-keys]').dataset.panelKeys).toBe('⌃ ⇧ U'));
    expect(all('kbd').map((key) => key.textContent)).toEqual(['⌃', '⇧', 'U', 'beacon', 'Space']);
    fireEvent.click(one('[data-action=change-keys]'));
    expect(installation.asked).toBe(1);
  });

  test('says so where no keys are set', async () => {
    const { all, one } = await welcome(true, fakeInstallation(''));
    await waitFor(() => expect(one('[data-panel-keys]').textContent).toContain('No keys are set'));
    expect(all('[data-panel-keys] kbd')).toEqual([]);
    expect(one('[data-action=change-keys]').textContent).toBe('Choose keys');
  });

  test('takes the device and its version, and says which services are watched', async () => {
    const { one, port } = await welcome(true, fakeInstallation(), {
      settings: { ...SETTINGS, watch: ['Photos', 'iCloud Backup'] },
    });
    await waitFor(() => expect(one('[data-watched]').textContent).toContain('Photos and iCloud Backup'));
    fireEvent.change(one('[data-setting=kind]'), { target: { value: 'ipad' } });
    fireEvent.change(one('[data-setting=ios]'), { target: { value: '18' } });
    expect(port.calls).toEqual([
      { do: 'set-device', id: 'first', part: { kind: 'ipad' } },
      { do: 'set-device', id: 'first', part: { ios: 18 } },
    ]);
    await waitFor(() => expect(one('[data-said]').dataset.said).toBe('device first ios'));
  });

  test('asks for the status file only where it is not allowed', async () => {
    const { one, all, text } = await welcome(false);
    fireEvent.click(await waitFor(() => one('[data-action=allow-status]')));
    await waitFor(() => expect(text()).toContain("Apple's status is being checked."));
    expect(all('[data-action=allow-status]')).toEqual([]);
    expect(document.activeElement).toBe(one('[data-access=true]'));
  });
});

test('a page takes the language, direction and title of its words', () => {
  const root = dressPage(document, WORDS, 'Settings');
  expect(document.documentElement.lang).toBe('en');
  expect(document.documentElement.dir).toBe('ltr');
  expect(document.title).toBe('Backup Beacon: Settings');
  expect(root).toBe(document.body);
});
