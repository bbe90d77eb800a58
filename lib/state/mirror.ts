import { type ReadonlySignal, signal } from '@preact/signals';
import type { ScreenPort } from './ports';
import type { Mirror } from './records';

/** The records as a signal, and the way to stop following them. */
export interface MirrorSignal {
  /** null until the first load has ended. */
  readonly mirror: ReadonlySignal<Mirror | null>;
  readonly dispose: () => void;
}

/**
 * Follows the stored records. Changes that arrive before the first load ends are newer than it, so they win.
 * @param port the browser, or a stand-in
 */
export function followMirror(port: Pick<ScreenPort, 'load' | 'watch'>): MirrorSignal {
  const mirror = signal<Mirror | null>(null);
  let early: Partial<Mirror> = {};
  const stop = port.watch((part) => {
    if (mirror.value === null) early = { ...early, ...part };
    else mirror.value = { ...mirror.value, ...part };
  });
  void port.load().then((whole) => {
    mirror.value = { ...whole, ...early };
  });
  return { mirror, dispose: stop };
}
