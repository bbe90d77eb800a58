import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChaosRun } from '../chaos/run';

/** The same seed gives the same course, call by call; another one finds something else. */
const SEED = Number(process.env.BEACON_CHAOS_SEED ?? 5);

/** Where a worker must have died at least once, or a run has proved little. */
const PLACES = {
  chromium: [
    ...['before fetch', 'request arrived', 'in the answer', 'after fetch', 'at rest'],
    ...['before storage.local.set', 'during storage.local.set', 'after storage.local.set'],
    ...['before notifications.create', 'after notifications.create'],
    ...['before action.setBadgeText', 'after action.setBadgeText'],
  ],
  firefox: ['request arrived', 'in the answer', 'after storage.local.set', 'after notifications.create'],
} as const;

describe.each([
  ['chromium', 200],
  ['firefox', 60],
] as const)('a worker killed again and again, in %s', (kind, polls) => {
  let run: ChaosRun;
  beforeAll(async () => {
    run = await ChaosRun.start(kind, SEED);
  });
  afterAll(() => run?.stop());

  const where = () => `seed ${SEED}, poll ${run.polls}: ${run.story.join('; ')}`;
  const poll = async (last: boolean) => {
    await run.poll(last).catch((problem) => {
      throw new Error(where(), { cause: problem });
    });
    expect(await run.held(), where()).toEqual(run.expected());
  };

  test(`${polls} polls leave the notices and the history of an undisturbed run`, async () => {
    for (let at = 1; at <= polls; at += 1) await poll(at === polls);
  }, 180_000);

  test('each incident was told once at its start and once at its end', async () => {
    const { asked, status } = await run.held();
    const ids = asked.map((id) => id.replace(/:(start|end)$/, ''));
    const told = [...new Set(ids)];
    expect(told.length).toBeGreaterThan(polls / 20);
    expect(asked.filter((_, at) => ids.indexOf(ids[at] ?? '') === at)).toEqual(
      told.map((id) => `${id}:start`),
    );
    expect([...asked].sort()).toEqual(told.flatMap((id) => [`${id}:end`, `${id}:start`]).sort());
    expect(JSON.stringify(status)).not.toContain('"end":null,"ending"');
  });

  test('it died in every place', () => {
    const { deaths } = run;
    expect(PLACES[kind].filter((place) => !deaths.has(place))).toEqual([]);
    expect([...deaths.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(polls / 2);
  });

  test('nothing went wrong on the way', () => {
    expect(run.driver.problems).toEqual([]);
  });
});
