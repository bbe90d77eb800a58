import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { NOTHING } from './fake-port';
import { settingsPage } from './options-screen';

const { settings: SETTINGS } = NOTHING;
const named = (name: string) => ({
  settings: { ...SETTINGS, devices: SETTINGS.devices.map((device) => ({ ...device, name })) },
});
const FULL = { ok: false, reason: 'storage-full' } as const;

describe('a change that could not be saved', () => {
  test('says so beside its control and aloud, keeps what was typed, and is tried again', async () => {
    const { one, all, port, text } = await settingsPage();
    port.answer = FULL;
    const name = one('[data-setting=name]');
    fireEvent.input(name, { target: { value: 'Ada' } });
    fireEvent.change(name, { target: { value: 'Ada' } });
    await waitFor(() => expect(one('[data-not-saved]').dataset.notSaved).toBe('device first name'));
    expect(name.parentElement?.contains(one('[data-not-saved]'))).toBe(true);
    expect(one('main > [role=status]').textContent).toContain('storage is full');
    expect(name).toHaveProperty('value', 'Ada');
    expect(text()).not.toContain('Saved');
    port.answer = { ok: true };
    fireEvent.click(one('[data-action=again]'));
    await waitFor(() => expect(one('[data-said]').dataset.said).toBe('device first name'));
    expect(port.calls).toEqual([
      { do: 'set-device', id: 'first', part: { name: 'Ada' } },
      { do: 'set-device', id: 'first', part: { name: 'Ada' } },
    ]);
    expect(all('[data-not-saved]')).toEqual([]);
  });

  test('leaves a tick box as it is stored', async () => {
    const { one, port } = await settingsPage();
    port.answer = FULL;
    fireEvent.click(one('[data-watch=Photos]'));
    await waitFor(() => expect(one('[data-not-saved]').dataset.notSaved).toBe('service Photos'));
    expect(one('[data-watch=Photos]')).toHaveProperty('checked', false);
  });
});

describe('a change that was saved', () => {
  test('is said until the next one, at its own control', async () => {
    const { one, all } = await settingsPage();
    fireEvent.click(one('[data-mute="iCloud Backup"]'));
    await waitFor(() => expect(one('[data-said]').dataset.said).toBe('service iCloud Backup'));
    fireEvent.click(one('[data-snooze-for=hour]'));
    await waitFor(() => expect(one('[data-said]').dataset.said).toBe('snooze'));
    expect(all('[data-said]')).toHaveLength(1);
    expect(one('[data-saved]').dataset.saved).toBe('2');
  });

  test('elsewhere is followed, but takes nothing out from under a hand that types', async () => {
    const { one, port } = await settingsPage();
    const name = one('[data-setting=name]');
    port.change(named('Ada'));
    await waitFor(() => expect(name).toHaveProperty('value', 'Ada'));
    fireEvent.input(name, { target: { value: 'Ada L' } });
    port.change({ ...named('Ada'), settings: { ...named('Ada').settings, computer: 'mac' } });
    await waitFor(() => expect(one('[data-setting=computer]')).toHaveProperty('value', 'mac'));
    expect(name).toHaveProperty('value', 'Ada L');
    fireEvent.change(name, { target: { value: 'Ada L' } });
    port.change(named('Ada L'));
    port.change(named('Grace'));
    await waitFor(() => expect(name).toHaveProperty('value', 'Grace'));
  });
});

test('ticks that follow each other faster than they are stored all count', async () => {
  const { one, port } = await settingsPage();
  fireEvent.click(one('[data-watch=Photos]'));
  fireEvent.click(one('[data-watch="iCloud Drive"]'));
  fireEvent.click(one('[data-watch="Xcode Cloud"]'));
  expect(port.calls.at(-1)).toEqual({
    do: 'set-watch',
    watch: ['iCloud Backup', 'Photos', 'iCloud Drive'],
    developer: ['Xcode Cloud'],
  });
});
