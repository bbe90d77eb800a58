import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { FixId } from '../../lib/knowledge/ids';
import { FIRST_DEVICE, MOST_DEVICES } from '../../lib/state/devices';
import type { Settings } from '../../lib/state/records';
import { NOTHING } from './fake-port';
import { options } from './options-screen';
import { panel } from './panel-screen';
import { popup } from './popup-screen';
import { aCase, checklist, finding, step, tab } from './records';

const PAD = { id: 'pad', name: 'Kitchen', kind: 'ipad' } as const;
const BOTH: Settings = { ...NOTHING.settings, devices: [FIRST_DEVICE, PAD] };
const PAGE = tab(finding('icloud-stuck'));

describe.each([
  ['popup', popup],
  ['panel', panel],
] as const)('the choice of device in the %s', (_name, screen) => {
  test('is not there for one device', async () => {
    const { all } = await screen({ tab: PAGE });
    expect(all('[data-device]')).toEqual([]);
  });

  test('names each device and sends the one chosen', async () => {
    const { one, all, port } = await screen({ tab: PAGE, settings: BOTH });
    expect(all('[data-device] option').map((option) => option.textContent)).toEqual(['My iPhone', 'Kitchen']);
    expect(one('label.for').textContent).toMatch(/^For:/);
    fireEvent.change(one('[data-device]'), { target: { value: 'pad' } });
    expect(port.calls).toEqual([{ do: 'use-device', id: 'pad' }]);
  });

  test('brings that device’s own checklist', async () => {
    const steps = [step('update-ios')];
    const mine = aCase('icloud-stuck', { closed: { at: NOTHING.status.dueAt, how: 'put-away' } });
    const pads = aCase('icloud-stuck', {
      id: 'pads',
      device: 'pad',
      checklist: { ...mine.checklist, steps },
    });
    const book = { cases: [pads, mine], focus: pads.id };
    const { one, port } = await screen({ tab: PAGE, settings: BOTH, book });
    expect(one('article[data-fix]').dataset.fix).toBe('restart-device');
    port.change({ settings: { ...BOTH, current: 'pad' } });
    await waitFor(() => expect(one('article[data-fix]').dataset.fix).toBe('update-ios'));
    expect(one('[data-device]').dataset.device).toBe('pad');
  });
});

describe('the question which system it is', () => {
  const asks = (...fixes: readonly FixId[]) => {
    const steps = fixes.map((fix) => step(fix));
    const entry = aCase('icloud-stuck', { checklist: checklist('icloud-stuck', { steps }) });
    return { tab: PAGE, book: { cases: [entry], focus: entry.id } };
  };

  test('saves the version at once, moves the path along, and comes no more with the next step', async () => {
    const start = asks('check-icloud-space', 'reset-network-settings');
    const { one, all, port } = await popup(start);
    expect(one('[data-asked=ios]').textContent).toContain('Which iOS or iPadOS does it run?');
    fireEvent.change(one('[data-asked] select'), { target: { value: '16' } });
    expect(port.calls).toEqual([{ do: 'set-device', id: 'first', part: { ios: 16 } }]);
    port.change({ settings: { ...NOTHING.settings, devices: [{ ...FIRST_DEVICE, ios: 16 }] } });
    await waitFor(() => expect(one('[data-path]').dataset.path).toBe('icloud_storage_11'));
    expect(one('[data-asked] select')).toHaveProperty('value', '16');
    port.change({ book: asks('reset-network-settings').book });
    await waitFor(() => one('article[data-fix=reset-network-settings]'));
    expect(all('[data-asked]')).toEqual([]);
  });

  test('takes "I don’t know" for an answer', async () => {
    const { one, all, port } = await popup(asks('check-icloud-space'));
    fireEvent.change(one('[data-asked] select'), { target: { value: '-' } });
    expect(port.calls).toEqual([{ do: 'set-device', id: 'first', part: { ios: null } }]);
    const { all: later } = await popup({
      ...asks('check-icloud-space'),
      settings: { ...NOTHING.settings, devices: [{ ...FIRST_DEVICE, ios: null }] },
    });
    expect(later('[data-asked]')).toEqual([]);
    expect(all('[data-asked]')).toHaveLength(1);
  });

  test('asks for the computer where a step is done there', async () => {
    const { one, port } = await panel(asks('back-up-to-computer'));
    expect(one('[data-asked=computer]').textContent).toContain('Which computer do you use with it?');
    fireEvent.change(one('[data-asked] select'), { target: { value: 'windows-itunes' } });
    fireEvent.change(one('[data-asked] select'), { target: { value: '-' } });
    expect(port.calls).toEqual([
      { do: 'set-computer', computer: 'windows-itunes' },
      { do: 'set-computer', computer: null },
    ]);
  });
});

describe('the list of devices in the settings', () => {
  test('one device cannot be removed; names, kinds and versions are saved one by one', async () => {
    const { one, all, port } = await options(NOTHING.settings);
    expect(all('[data-action=remove-device]')).toEqual([]);
    fireEvent.change(one('[data-setting=name]'), { target: { value: ' Ada ' } });
    fireEvent.change(one('[data-setting=kind]'), { target: { value: 'ipad' } });
    fireEvent.change(one('[data-setting=ios]'), { target: { value: '' } });
    fireEvent.change(one('[data-setting=last-good]'), { target: { value: '' } });
    expect(port.calls).toEqual([
      { do: 'set-device', id: 'first', part: { name: 'Ada' } },
      { do: 'set-device', id: 'first', part: { kind: 'ipad' } },
      { do: 'set-device', id: 'first', part: { ios: null } },
      { do: 'set-device', id: 'first', part: { lastGood: null } },
    ]);
  });

  test('devices are added until there are twelve', async () => {
    const { one, all, port } = await options(BOTH);
    fireEvent.click(one('[data-action=add-ipad]'));
    expect(port.calls).toEqual([{ do: 'add-device', kind: 'ipad' }]);
    const devices = Array.from({ length: MOST_DEVICES }, (_, at) => ({ ...PAD, id: `d${at}` }));
    port.change({ settings: { ...BOTH, devices } });
    await waitFor(() => expect(all('[data-own-device]')).toHaveLength(MOST_DEVICES));
    expect(all('[data-action^=add-]')).toEqual([]);
  });

  test('removing says what becomes of the checklists, and asks', async () => {
    const { one, all, port, text } = await options(BOTH);
    expect(all('[data-action=remove-device]').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Remove My iPhone',
      'Remove Kitchen',
    ]);
    fireEvent.click(one('[data-own-device=pad] [data-action=remove-device]'));
    await waitFor(() => expect(text()).toContain('closes its checklists'));
    fireEvent.click(one('[data-action=keep-device]'));
    await waitFor(() => expect(all('[data-action=remove-yes]')).toEqual([]));
    expect(port.calls).toEqual([]);
    fireEvent.click(one('[data-own-device=pad] [data-action=remove-device]'));
    fireEvent.click(await waitFor(() => one('[data-action=remove-yes]')));
    expect(port.calls).toEqual([{ do: 'remove-device', id: 'pad' }]);
  });
});
