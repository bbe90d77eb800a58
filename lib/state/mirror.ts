import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Apple } from '../status/worst';
import type { ScreenPort } from './ports';
import type { Mirror } from './records';

/** The records as signals, and the way to stop following them. */
export interface MirrorSignal {
  /** null until the first load has ended. */
  readonly mirror: ReadonlySignal<Mirror | null>;
  /** Apple's status, which a screen can show before the other records are there. */
  readonly apple: ReadonlySignal<Apple | null>;
  /** Resolves with the first load: what can wait for what a person sees first waits for it. */
  readonly loaded: Promise<void>;
  readonly dispose: () => void;
}

/**
 * Follows the stored records. Changes that arrive before the first load ends are newer than it, so they win.
 * @param port the browser, or a stand-in
 */
export function followMirror(port: Pick<ScreenPort, 'load' | 'watch'>): MirrorSignal {
  const mirror = signal<Mirror | null>(null);
  const first = signal<Apple | null>(null);
  let early: Partial<Mirror> = {};
  const stop = port.watch((part) => {
    if (mirror.value === null) early = { ...early, ...part };
    else mirror.value = { ...mirror.value, ...part };
  });
  const { apple, all } = port.load();
  void apple.then((stored) => {
    first.value = stored;
  });
  const loaded = all.then((whole) => {
    mirror.value = { ...whole, ...early };
  });
  // Of one source once all is there: a screen that reads both would be drawn twice for each change.
  return { mirror, apple: computed(() => mirror.value ?? first.value), loaded, dispose: stop };
}
