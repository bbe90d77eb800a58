import { waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ALL_SERVICES } from '../../lib/status/services-list';
import type { Incident } from '../../lib/status/types';
import { fakeRecord, NOON } from './fake-port';
import { panel } from './panel-screen';
import { aCase, event, service, status } from './records';

const MINUTE = 60_000;
const SAYS = 'Users may be unable to back up.';

function incident(services: readonly string[]): Incident {
  const start = NOON - 120 * MINUTE;
  return { id: 'open', services, start, seen: start + 81 * MINUTE, end: null, ending: null, parts: [] };
}

const DOWN = service('iCloud Backup', { active: event({ message: SAYS }) });
const OPEN = status([service('Photos'), DOWN], { incidents: [incident(['icloud backup'])] });

test('a problem opens to the words of Apple, quoted as English, and its times in two zones', async () => {
  const { one } = await panel({ status: OPEN });
  const problem = one('[data-going=problem]');
  expect(problem.querySelector('summary')?.textContent).toMatch(/iCloud Backup ?Since .*, 2 hr so far/);
  const quote = problem.querySelector('blockquote');
  expect([quote?.textContent, quote?.lang]).toEqual([SAYS, 'en']);
  expect(problem.textContent).toMatch(/BeganNov 22, .*Apple's time: Nov 22, 2:00.AM PST/);
  expect(problem.textContent).toContain('First seen here');
  expect(problem.querySelector('a')?.href).toBe('https://www.apple.com/support/systemstatus/');
});

test('announced maintenance says from when to when', async () => {
  const work = event({
    type: 'Maintenance',
    state: 'upcoming',
    start: NOON + MINUTE,
    end: NOON + 90 * MINUTE,
  });
  const { one } = await panel({ status: status([service('Photos', { maintenance: work })]) });
  expect(one('[data-going=maintenance] summary').textContent).toMatch(/Photos ?From .* until /);
  expect(one('[data-going=maintenance]').textContent).toContain('Apple says no more about it.');
});

test('forty services with a problem stay readable: two are named, the rows are folded with a count', async () => {
  const down = ALL_SERVICES.slice(0, 40);
  const rows = ALL_SERVICES.slice(0, 45).map((name) =>
    service(name, { active: down.includes(name) ? event() : null }),
  );
  const incidents = [incident(down.map((name) => name.toLowerCase()))];
  const { one, all } = await panel({ status: status(rows, { incidents }) });
  expect(one('[data-services-said]').textContent).toBe('45 services: 40 with a problem');
  expect(one('[data-going] .step-name').textContent).toMatch(/^[^,]+, [^,]+, and 38 more$/);
  expect(one('.more-services > summary').textContent).toMatch(/^\d+ more services: \d+ with a problem$/);
  const others =
    all('.services-all > ul[data-source]').at(-1)?.querySelectorAll<HTMLElement>('[data-service]') ?? [];
  expect(others).toHaveLength(6);
  expect([...others].every((row) => row.dataset.troubled === 'true')).toBe(true);
});

test('those with a problem stand on top of their group', async () => {
  const { all } = await panel({ status: OPEN });
  expect(all('[data-service]').map((row) => row.dataset.service)).toEqual(['iCloud Backup', 'Photos']);
});

test('beside a checklist the rows wait behind one line, without one they are shown', async () => {
  const way = aCase('icloud-stuck');
  const beside = await panel({ status: OPEN, book: { cases: [way], focus: way.id } });
  expect(beside.one('.services-all')).toHaveProperty('open', false);
  expect((await panel({ status: OPEN })).one('.services-all')).toHaveProperty('open', true);
});

test('what is not known is counted as that, and nothing is said to be going on', async () => {
  const { one, all } = await panel({ status: status([DOWN], { problem: 'offline', lastGoodAt: 0 }) });
  expect(one('[data-services-said]').textContent).toBe('One service: one not known');
  expect(all('[data-going]')).toEqual([]);
});

test('without a watched service it says so and offers the settings', async () => {
  const { one, all } = await panel();
  expect(one('[data-services-said]').textContent).toBe('You watch no services.');
  expect(one('[data-action=open-options]').textContent).toBe('Choose services');
  expect(all('.services-all')).toEqual([]);
});

test('services that an organisation has chosen are said to be so', async () => {
  const policy = fakeRecord({ watch: ['Photos'], bad: [] }).follow;
  const { one } = await panel({ status: OPEN }, true, { policy });
  expect(one('.services .managed').textContent).toBe('Set by your organisation.');
  expect(one('[data-action=open-options]').textContent).toBe('Settings');
});

test('in a private window it says what is kept', async () => {
  const { one } = await panel({}, true, { isPrivate: async () => true });
  await waitFor(() => expect(one('[data-private]').textContent).toContain('This is a private window.'));
  expect((await panel()).all('[data-private]')).toEqual([]);
});
