import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Device } from '../diagnosis/types';
import type { Computer } from '../knowledge/systems';
import type { DevicePart } from './commands';
import { currentDevice, FIRST_DEVICE, menuFacts } from './devices';
import type { ScreenPort } from './ports';
import type { Mirror, OwnDevice } from './records';
import type { Sender } from './sender';

/** The devices that a screen chooses from, and what it knows of the one it speaks about. */
export interface DeviceView {
  /** In the order added; one only until the person adds more. */
  readonly all: ReadonlySignal<readonly OwnDevice[]>;
  /** The one that is spoken about. */
  readonly own: ReadonlySignal<OwnDevice>;
  /** What chooses its menu paths. */
  readonly facts: ReadonlySignal<Device>;
  /** Speaks about another one. */
  readonly use: (id: string) => Promise<boolean>;
  /** null: the person does not know. */
  readonly setIos: (ios: number | null) => Promise<boolean>;
  /** When it was backed up last, ms since 1970; null takes the date away. */
  readonly setLastGood: (at: number | null) => Promise<boolean>;
  /** Whether notices are switched on. */
  readonly notices: ReadonlySignal<boolean>;
  /** Sets a reminder for the next morning, with notices switched on; must run straight from a click. */
  readonly remind: () => Promise<void>;
  readonly forgetReminder: () => Promise<boolean>;
  /** True after the browser or the person refused notices. */
  readonly refused: ReadonlySignal<boolean>;
  /** null: none, or the person does not know. */
  readonly setComputer: (computer: Computer | null) => Promise<boolean>;
}

/**
 * Follows the person's devices.
 * @param port asked for notices
 * @param mirror the records, null until they are there
 * @param sender where commands go
 */
export function createDeviceView(
  port: Pick<ScreenPort, 'askForNotices'>,
  mirror: ReadonlySignal<Mirror | null>,
  sender: Sender,
): DeviceView {
  const own = computed(() => (mirror.value === null ? FIRST_DEVICE : currentDevice(mirror.value.settings)));
  const tell = (part: DevicePart): Promise<boolean> =>
    sender.send({ do: 'set-device', id: own.value.id, part });
  const notices = computed(() => mirror.value?.settings.notices ?? false);
  const refused = signal(false);
  return {
    notices,
    refused,
    remind: async () => {
      // Also where they are switched on: the browser may have been told otherwise since.
      refused.value = !(await port.askForNotices());
      if (refused.value || (!notices.value && !(await sender.send({ do: 'set-notices', on: true })))) return;
      await sender.send({ do: 'remind', id: own.value.id });
    },
    forgetReminder: () => sender.send({ do: 'cancel-reminder', id: own.value.id }),
    all: computed(() => mirror.value?.settings.devices ?? []),
    own,
    facts: computed(() => (mirror.value === null ? {} : menuFacts(mirror.value.settings))),
    use: (id) => sender.send({ do: 'use-device', id }),
    setIos: (ios) => tell({ ios }),
    setLastGood: (lastGood) => tell({ lastGood }),
    setComputer: (computer) => sender.send({ do: 'set-computer', computer }),
  };
}
