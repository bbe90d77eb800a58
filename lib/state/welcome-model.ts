import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { currentDevice } from './devices';
import { followMirror } from './mirror';
import { createDeviceList, type DeviceList } from './options-devices';
import { createSaver, type Saver } from './options-save';
import { createPanelKeys, type PanelKeys } from './panel-keys';
import type { Installation, ScreenPort } from './ports';
import type { OwnDevice } from './records';
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
  readonly keys: PanelKeys;
  /** The device that screens speak about; null until the records are there. */
  readonly device: ReadonlySignal<OwnDevice | null>;
  readonly devices: DeviceList;
  /** Names of the services that are watched. */
  readonly watch: ReadonlySignal<readonly string[]>;
  readonly saver: Saver;
  readonly dispose: () => void;
}

/**
 * Makes the model of the first-run page.
 * @param port the browser, or a stand-in
 * @param installation the extension as the browser has it
 */
export function createWelcomeModel(port: ScreenPort, installation: Installation): WelcomeModel {
  const { mirror, dispose } = followMirror(port);
  const allowed = signal<boolean | null>(null);
  const granted = signal(false);
  const saver = createSaver(createSender(port));
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
      await createSender(port).send({ do: 'check-status', force: true });
    },
    openOptions: () => port.openOptions(),
    keys: createPanelKeys(installation),
    device: computed(() => mirror.value && currentDevice(mirror.value.settings)),
    devices: createDeviceList(saver.save),
    watch: computed(() => mirror.value?.settings.watch ?? []),
    saver,
    dispose,
  };
}
