import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { IDLE_TIMEOUT_MS } from '../../../lib/page/limits';
import { pageClock } from '../../../lib/page/page-clock';

type Idle = (deadline: { timeRemaining(): number }) => void;

const requestIdle = vi.fn((_run: Idle, _options: { timeout: number }) => 1);

beforeEach(() => {
  vi.useFakeTimers();
  requestIdle.mockClear();
  vi.stubGlobal('requestIdleCallback', requestIdle);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A clock whose extension can be taken away. */
function clockOf() {
  const extension = { alive: true };
  const stop = vi.fn();
  return { extension, stop, clock: pageClock(() => extension.alive, stop) };
}

function idleMoment(remaining: () => number): void {
  requestIdle.mock.calls.at(-1)?.[0]({ timeRemaining: remaining });
}

test('tells time that only goes forward, in ms', () => {
  const { clock } = clockOf();
  const start = clock.now();
  vi.advanceTimersByTime(1500);
  expect(clock.now() - start).toBe(1500);
});

describe('later', () => {
  test('runs once, after the time and not before', () => {
    const { clock, stop } = clockOf();
    const run = vi.fn();
    clock.later(1000, run);
    vi.advanceTimersByTime(999);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(9000);
    expect(run).toHaveBeenCalledTimes(1);
    expect(stop).not.toHaveBeenCalled();
  });

  test('stops instead, where the extension went away meanwhile', () => {
    const { clock, stop, extension } = clockOf();
    const run = vi.fn();
    clock.later(1000, run);
    extension.alive = false;
    vi.advanceTimersByTime(1000);
    expect(run).not.toHaveBeenCalled();
    expect(stop).toHaveBeenCalledTimes(1);
  });
});

describe('idle', () => {
  test('waits for an idle moment, but not for ever', () => {
    const { clock } = clockOf();
    clock.idle(() => undefined);
    expect(requestIdle.mock.calls[0]?.[1]).toEqual({ timeout: IDLE_TIMEOUT_MS });
  });

  test('says what is left of the moment each time it is asked', () => {
    const { clock } = clockOf();
    const left: number[] = [];
    clock.idle((remaining) => left.push(remaining(), remaining()));
    expect(left).toEqual([]);
    const moments = [12, 3];
    idleMoment(() => moments.shift() ?? 0);
    expect(left).toEqual([12, 3]);
  });

  test('stops instead, where the extension went away meanwhile', () => {
    const { clock, stop, extension } = clockOf();
    const run = vi.fn();
    clock.idle(run);
    extension.alive = false;
    idleMoment(() => 50);
    expect(run).not.toHaveBeenCalled();
    expect(stop).toHaveBeenCalledTimes(1);
  });
});
