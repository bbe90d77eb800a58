import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { ScreenPort } from './ports';
import { createSender } from './sender';

/** Everything that the first-run page shows and does. */
export interface WelcomeModel {
  /** Whether Apple's status file may be fetched; null until the browser has said. */
  readonly allowed: ReadonlySignal<boolean | null>;
  /** True once the person has allowed it here. */
  readonly granted: ReadonlySignal<boolean>;
  /** Must run straight from a click. */
  readonly allow: () => Promise<void>;
  readonly openOptions: () => void;
}

/**
 * Makes the model of the first-run page.
 * @param port the browser, or a stand-in
 */
export function createWelcomeModel(port: ScreenPort): WelcomeModel {
  const allowed = signal<boolean | null>(null);
  const granted = signal(false);
  const sender = createSender(port);
  void port.mayFetchStatus().then((may) => {
    allowed.value = may;
  });
  return {
    allowed,
    granted,
    allow: async () => {
      granted.value = await port.askForStatus();
      if (!granted.value) return;
      allowed.value = true;
      await sender.send({ do: 'check-status', force: true });
    },
    openOptions: () => port.openOptions(),
  };
}
