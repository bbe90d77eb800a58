import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SNOOZE_ALARM } from '../../../../lib/platform/alarm';
import { read } from '../../../../lib/platform/storage/read';
import { NOTICES, SETTINGS, STATUS } from '../../../../lib/platform/storage/registry';
import { carryOut } from '../../../../lib/platform/worker/commands';
import { checkStatus, followStatus } from '../../../../lib/platform/worker/status';
import type { Command } from '../../../../lib/state/commands';
import { snoozedUntil } from '../../../../lib/state/snooze';
import { ongoing, resolved } from '../../status/support';
import { buttonOf } from '../fake-button';
import browser from '../fake-polyfill';
import { granted } from '../fake-shell';
import { serve } from '../fake-status-file';
import { freshBrowser, HOUR, NOON, OPEN, statusWith, store } from '../records';

const WATCHED = { ...SETTINGS.fallback, watch: ['iCloud Backup'], notices: true };
const DOWN = { services: { 'iCloud Backup': [ongoing()] } };
const OVER = { services: { 'iCloud Backup': [resolved()] } };

beforeEach(async () => {
  freshBrowser();
  await store(SETTINGS, WATCHED);
});

const alarm = async () => (await browser.alarms.get(SNOOZE_ALARM))?.scheduledTime;
const onScreen = async () => Object.keys(await browser.notifications.getAll());
const does = (command: Command) => carryOut(command, Date.now());

describe('a snooze', () => {
  test('takes the badge down at once, sets the alarm, and is said in the title', async () => {
    await store(STATUS, statusWith([OPEN]));
    await followStatus();
    expect(buttonOf('everywhere').text).toBe('!');
    await does({ do: 'snooze', for: 'hour' });
    expect(buttonOf('everywhere')).toMatchObject({ text: '', icon: '/icon/16.png' });
    expect(buttonOf('everywhere').title).toContain('badge.outage');
    expect(buttonOf('everywhere').title).toContain('badge.snoozed');
    expect(await alarm()).toBe(NOON + HOUR);
    expect((await read(SETTINGS)).snoozedUntil).toBe(NOON + HOUR);
  });

  test('is ended by hand: badge and untold start come back, alarm and record go', async () => {
    await does({ do: 'snooze', for: 'week' });
    expect(await alarm()).toBe(snoozedUntil('week', NOON));
    serve(DOWN);
    await checkStatus('hint');
    expect([buttonOf('everywhere').text, await onScreen()]).toEqual(['', []]);
    await does({ do: 'snooze', for: null });
    expect(buttonOf('everywhere').text).toBe('!');
    expect(await onScreen()).toHaveLength(1);
    expect(await alarm()).toBeUndefined();
    expect(await read(SETTINGS)).toEqual(WATCHED);
  });

  test('ends by its stored time, with or without the alarm', async () => {
    await does({ do: 'snooze', for: 'hour' });
    serve(DOWN);
    await checkStatus('hint');
    await browser.alarms.clear(SNOOZE_ALARM);
    vi.setSystemTime(NOON + HOUR - 1);
    await followStatus();
    expect([buttonOf('everywhere').text, await onScreen()]).toEqual(['', []]);
    expect(await alarm()).toBe(NOON + HOUR);
    vi.setSystemTime(NOON + HOUR);
    await followStatus();
    await followStatus();
    expect(buttonOf('everywhere').text).toBe('!');
    expect(await onScreen()).toHaveLength(1);
    expect(await read(SETTINGS)).toEqual(WATCHED);
  });

  test('that a clock put back would prolong for weeks is over', async () => {
    await store(SETTINGS, { ...WATCHED, snoozedUntil: NOON + 700 * HOUR });
    await store(STATUS, statusWith([OPEN]));
    await followStatus();
    expect(buttonOf('everywhere').text).toBe('!');
    expect(await read(SETTINGS)).toEqual(WATCHED);
    expect(await alarm()).toBeUndefined();
  });
});

describe('muting', () => {
  test('takes the badge down, and the start untold is told when it is taken back', async () => {
    await does({ do: 'mute', service: 'iCloud Backup', on: true });
    await does({ do: 'mute', service: 'icloud backup', on: true });
    expect((await read(SETTINGS)).muted).toEqual(['icloud backup']);
    serve(DOWN);
    await checkStatus('hint');
    expect(buttonOf('everywhere')).toMatchObject({ text: '' });
    expect(buttonOf('everywhere').title).toContain('badge.muted');
    expect(await onScreen()).toEqual([]);
    await does({ do: 'mute', service: 'iCloud Backup', on: false });
    expect(buttonOf('everywhere').text).toBe('!');
    expect(await onScreen()).toHaveLength(1);
    expect(await read(SETTINGS)).toEqual(WATCHED);
  });
});

describe('the end that a person asked for', () => {
  const open = async () => {
    serve(DOWN);
    await checkStatus('hint');
    return (await read(STATUS)).incidents[0]?.id ?? '';
  };
  const close = async () => {
    vi.setSystemTime(NOON + HOUR);
    serve(OVER);
    await checkStatus('asked');
  };

  test('is shown once where notices are off and all is snoozed, whatever becomes of the worker', async () => {
    await store(SETTINGS, { ...WATCHED, notices: false });
    const incident = await open();
    await does({ do: 'snooze', for: 'week' });
    await does({ do: 'tell-end', incident, on: true });
    expect((await read(NOTICES)).asked).toEqual([incident]);
    // The worker is gone before it has shown the notice.
    const error = vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(browser.permissions, 'contains')
      .mockResolvedValueOnce(true)
      .mockRejectedValueOnce(new Error('gone'));
    await close();
    expect(error).toHaveBeenCalledTimes(1);
    expect(await read(NOTICES)).toMatchObject({ due: [{ asked: true, kind: 'end' }] });
    const create = vi.spyOn(browser.notifications, 'create');
    await followStatus();
    await followStatus();
    expect(await onScreen()).toEqual([`incident:${incident}:end`]);
    expect(create).toHaveBeenCalledTimes(1);
    expect(await read(NOTICES)).toMatchObject({ due: [] });
    expect(await read(NOTICES)).not.toHaveProperty('asked');
  });

  test('is taken back', async () => {
    await store(SETTINGS, { ...WATCHED, notices: false });
    const incident = await open();
    await does({ do: 'tell-end', incident, on: true });
    await does({ do: 'tell-end', incident, on: false });
    await close();
    expect(await onScreen()).toEqual([]);
  });

  test('is dropped where the browser lets nothing be shown', async () => {
    const incident = await open();
    await does({ do: 'tell-end', incident, on: true });
    for (const id of await onScreen()) await browser.notifications.clear(id);
    granted.delete('notifications');
    await close();
    expect(await onScreen()).toEqual([]);
    expect((await read(NOTICES)).due).toEqual([]);
  });

  test('of an incident that is not known changes nothing', async () => {
    expect(await does({ do: 'tell-end', incident: 'x', on: true })).toEqual({ ok: true });
    expect(await read(NOTICES)).toEqual(NOTICES.fallback);
  });
});
