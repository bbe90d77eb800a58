import { afterEach, expect, test, vi } from 'vitest';
import { createOptionsModel, type OptionsModel } from '../../../lib/state/options-model';
import { developerInOrder, found, inOrder, isWatched, toggled } from '../../../lib/state/watch-list';
import { createWelcomeModel } from '../../../lib/state/welcome-model';
import { DEVELOPER_SERVICES } from '../../../lib/status/developer-services';
import { DEFAULT_WATCH } from '../../../lib/status/service-names';
import { ALL_SERVICES } from '../../../lib/status/services-list';
import { fakeFile, fakeInstallation, fakeOrganisation, fakePort } from '../../components/fake-port';

const models: OptionsModel[] = [];

afterEach(() => {
  for (const model of models.splice(0)) model.dispose();
});

async function open() {
  const port = fakePort();
  const model = createOptionsModel(port, fakeFile(), fakeOrganisation(), fakeInstallation());
  models.push(model);
  await vi.waitFor(() => expect(model.settings.value).not.toBeNull());
  return { port, model };
}

test('an answer about a device or the computer is sent alone and called saved', async () => {
  const { port, model } = await open();
  await model.devices.add('ipad');
  await model.devices.change('first', { ios: null });
  await model.devices.setComputer('windows');
  expect(port.calls).toEqual([
    { do: 'add-device', kind: 'ipad' },
    { do: 'set-device', id: 'first', part: { ios: null } },
    { do: 'set-computer', computer: 'windows' },
  ]);
  expect(model.saver.said.value).toEqual({ place: 'set-computer', trouble: null, count: 3 });
});

test('a device is removed only after a question', async () => {
  const { port, model } = await open();
  model.devices.askToRemove('first');
  model.devices.askToRemove(null);
  await model.devices.remove();
  expect(port.calls).toEqual([]);
  model.devices.askToRemove('first');
  await model.devices.remove();
  expect(port.calls).toEqual([{ do: 'remove-device', id: 'first' }]);
  expect(model.devices.removing.value).toBeNull();
});

test('what was not taken is not called saved', async () => {
  const { port, model } = await open();
  port.answer = { ok: false, reason: 'worker-gone' };
  await model.toggleWatch('status', 'Photos');
  expect(model.saver.said.value).toMatchObject({ place: 'service Photos', trouble: 'worker-gone' });
  port.answer = { ok: true };
  await model.saver.again();
  expect(model.saver.said.value).toMatchObject({ place: 'service Photos', trouble: null });
  expect(port.calls).toHaveLength(2);
  expect(port.calls[0]).toEqual(port.calls[1]);
});

test('notices are asked for first, and a refusal stores nothing', async () => {
  const { port, model } = await open();
  port.grants = false;
  await model.setNotices(true);
  expect(port.calls).toEqual(['askForNotices']);
  expect(model.refused.value).toBe(true);
  port.grants = true;
  await model.setNotices(true);
  await model.setNotices(false);
  expect(port.calls.slice(1)).toEqual([
    'askForNotices',
    { do: 'set-notices', on: true },
    { do: 'set-notices', on: false },
  ]);
  expect(model.refused.value).toBe(false);
});

test('the watch list can go back to what backups need', async () => {
  const { port, model } = await open();
  await model.resetWatch();
  expect(port.calls).toEqual([{ do: 'set-watch', watch: DEFAULT_WATCH, developer: [] }]);
});

test('services stand with those that backups need first, each once, with names no longer listed', () => {
  const order = inOrder(['Photos', 'Old Service']);
  expect(order.slice(0, DEFAULT_WATCH.length + 1)).toEqual([...DEFAULT_WATCH, 'Old Service']);
  expect(order).toHaveLength(ALL_SERVICES.length + 1);
});

test('services that Apple added since stand among the others, and in no other list', () => {
  const order = inOrder([], ['Apple Quantum']);
  expect(order).toHaveLength(ALL_SERVICES.length + 1);
  expect(order[order.indexOf('Apple Quantum') - 1]).toBe('Apple Pay');
  expect(developerInOrder([])).not.toContain('Apple Quantum');
  expect(developerInOrder([], ['Quantum API'])).toContain('Quantum API');
});

test('a service that is watched under an earlier name is the same service', () => {
  expect(inOrder(['Apple ID', 'Apple TV+'])).toEqual(inOrder([]));
  expect(isWatched(['Apple ID'], 'Apple Account')).toBe(true);
  expect(isWatched(['Apple ID'], 'Apple Account Card')).toBe(false);
  expect(toggled(['Apple ID', 'Photos', 'Apple Account'], 'Apple Account')).toEqual(['Photos']);
});

test('services for developers stand in the order of their names, after those no longer listed', () => {
  const order = developerInOrder(['APNS', 'Old Service']);
  expect(order).toEqual(['Old Service', ...DEVELOPER_SERVICES]);
});

test('a tick among the services for developers goes into their own list', async () => {
  const { port, model } = await open();
  await model.toggleWatch('developer', 'APNS');
  await model.toggleWatch('status', 'Photos');
  expect(port.calls).toEqual([
    { do: 'set-watch', watch: ['iCloud Backup'], developer: ['APNS'] },
    { do: 'set-watch', watch: ['iCloud Backup', 'Photos'], developer: [] },
  ]);
});

test('a search finds parts of names, and earlier names', () => {
  expect(found(ALL_SERVICES, ' kEYchain ')).toEqual(['iCloud Keychain']);
  expect(found(ALL_SERVICES, 'Apple ID')).toEqual(['Apple Account']);
  expect(found(ALL_SERVICES, 'find my iph')).toEqual(['Find My']);
  expect(found(ALL_SERVICES, 'backup icloud')).toEqual(['iCloud Backup']);
  expect(found(ALL_SERVICES, 'cloud b')).toEqual(['iCloud Backup', 'iCloud Bookmarks & Tabs']);
  expect(found(DEVELOPER_SERVICES, 'itunes connect')).toEqual(['App Store Connect']);
  expect(found(DEVELOPER_SERVICES, 'testflight')).toEqual(['App Store Connect - TestFlight']);
  expect(found(DEVELOPER_SERVICES, 'notary')).toEqual(['Developer ID Notary Service']);
  expect(found(ALL_SERVICES, 'zzz')).toEqual([]);
  expect(found(ALL_SERVICES, '')).toHaveLength(ALL_SERVICES.length);
});

test('a tick adds, another takes out', () => {
  expect(toggled(['A'], 'B')).toEqual(['A', 'B']);
  expect(toggled(['A', 'B'], 'A')).toEqual(['B']);
});

test('the first-run page asks for the status file and has it checked', async () => {
  const port = fakePort({}, false);
  const model = createWelcomeModel(port, fakeInstallation());
  await vi.waitFor(() => expect(model.allowed.value).toBe(false));
  port.grants = false;
  await model.allow();
  expect(port.calls).toEqual(['askForStatus']);
  expect(model.granted.value).toBe(false);
  port.grants = true;
  await model.allow();
  expect(port.calls.slice(1)).toEqual(['askForStatus', { do: 'check-status', force: true }]);
  expect(model.granted.value).toBe(true);
});
