import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { ScreenPort } from './ports';

const TICK = 20_000;

/** The time as a signal, in ms since 1970, and the way to stop it. */
export interface Clock {
  readonly now: ReadonlySignal<number>;
  readonly dispose: () => void;
}

/**
 * Moves on three times a minute, so that "checked 4 minutes ago" stays true while a screen is open.
 * @param port where the time comes from
 */
export function createClock(port: Pick<ScreenPort, 'now'>): Clock {
  const now = signal(port.now());
  const timer = setInterval(() => {
    now.value = port.now();
  }, TICK);
  return { now, dispose: () => clearInterval(timer) };
}
