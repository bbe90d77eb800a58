import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Computer, DeviceKind } from '../knowledge/systems';
import type { Command, DevicePart } from './commands';

/** What the settings page does with the list of devices. */
export interface DeviceList {
  readonly add: (kind: DeviceKind) => Promise<unknown>;
  readonly forgetReminder: (id: string) => Promise<unknown>;
  /** @returns whether it was saved */
  readonly change: (id: string, part: DevicePart) => Promise<boolean>;
  /** @returns whether it was saved */
  readonly setComputer: (computer: Computer | null) => Promise<boolean>;
  /** Id of the device that is to be removed once the person says yes, or null. */
  readonly removing: ReadonlySignal<string | null>;
  readonly askToRemove: (id: string | null) => void;
  readonly remove: () => Promise<void>;
}

/**
 * Ties the list of devices to commands.
 * @param save carries a command out and says what came of it
 */
export function createDeviceList(save: (command: Command) => Promise<boolean>): DeviceList {
  const removing = signal<string | null>(null);
  return {
    add: (kind) => save({ do: 'add-device', kind }),
    change: (id, part) => save({ do: 'set-device', id, part }),
    forgetReminder: (id) => save({ do: 'cancel-reminder', id }),
    setComputer: (computer) => save({ do: 'set-computer', computer }),
    removing,
    askToRemove: (id) => {
      removing.value = id;
    },
    remove: async () => {
      const id = removing.value;
      removing.value = null;
      if (id !== null) await save({ do: 'remove-device', id });
    },
  };
}
