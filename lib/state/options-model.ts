import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { DEFAULT_WATCH } from '../status/service-names';
import { createClock } from './clock';
import type { Command } from './commands';
import { createDataModel, type DataModel } from './data-model';
import { followMirror } from './mirror';
import { createDeviceList, type DeviceList } from './options-devices';
import type { DataFile, ScreenPort } from './ports';
import type { Settings } from './records';
import { createSender, type Trouble } from './sender';
import { createStatusView, type StatusView } from './status-view';

/** Everything that the settings page shows and does. */
export interface OptionsModel {
  /** null until the records are there. */
  readonly settings: ReadonlySignal<Settings | null>;
  readonly status: StatusView;
  readonly now: ReadonlySignal<number>;
  readonly trouble: ReadonlySignal<Trouble | null>;
  /** How many changes were saved since the page opened; each is said once. */
  readonly saved: ReadonlySignal<number>;
  /** True after the browser or the person refused notices. */
  readonly refused: ReadonlySignal<boolean>;
  readonly devices: DeviceList;
  readonly setWatch: (watch: readonly string[]) => Promise<void>;
  /** Back to what backups need. */
  readonly resetWatch: () => Promise<void>;
  /** Must run straight from a click: the browser asks for notices only then. */
  readonly setNotices: (on: boolean) => Promise<void>;
  readonly data: DataModel;
  readonly dispose: () => void;
}

/**
 * Makes the model of the settings page.
 * @param port the browser, or a stand-in
 * @param file saves and opens files
 */
export function createOptionsModel(port: ScreenPort, file: DataFile): OptionsModel {
  const records = followMirror(port);
  const { mirror } = records;
  const clock = createClock(port);
  const sender = createSender(port);
  const saved = signal(0);
  const refused = signal(false);
  const save = async (command: Command): Promise<void> => {
    if (await sender.send(command)) saved.value += 1;
  };
  return {
    settings: computed(() => mirror.value?.settings ?? null),
    status: createStatusView(port, records, clock.now, sender),
    now: clock.now,
    trouble: sender.trouble,
    saved,
    refused,
    devices: createDeviceList(save),
    setWatch: (watch) => save({ do: 'set-watch', watch }),
    resetWatch: () => save({ do: 'set-watch', watch: DEFAULT_WATCH }),
    setNotices: async (on) => {
      const granted = !on || (await port.askForNotices());
      refused.value = !granted;
      if (granted) await save({ do: 'set-notices', on });
    },
    data: createDataModel(file, mirror, clock.now, save),
    dispose: () => {
      records.dispose();
      clock.dispose();
    },
  };
}
