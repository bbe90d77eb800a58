import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { DEFAULT_WATCH } from '../status/service-names';
import { createClock } from './clock';
import type { Command } from './commands';
import { createDataModel, type DataModel } from './data-model';
import { followMirror } from './mirror';
import { createDeviceList, type DeviceList } from './options-devices';
import { NO_POLICY, type Policy, withPolicy } from './policy';
import type { DataFile, Organisation, ScreenPort } from './ports';
import { createQuietView, type QuietView } from './quiet-view';
import type { Settings } from './records';
import { createSender, type Trouble } from './sender';
import { createStatusView, type StatusView } from './status-view';

/** Everything that the settings page shows and does. */
export interface OptionsModel {
  /** As they count, with what the organisation has set; null until the records are there. */
  readonly settings: ReadonlySignal<Settings | null>;
  readonly policy: ReadonlySignal<Policy>;
  /** The organisation wants notices, and the browser does not show them yet. */
  readonly lacksNotices: ReadonlySignal<boolean>;
  /** Must run straight from a click. */
  readonly allowNotices: () => Promise<void>;
  readonly quiet: QuietView;
  readonly status: StatusView;
  /** Services in Apple's files that came after this version. */
  readonly added: ReadonlySignal<Readonly<Record<'status' | 'developer', readonly string[]>>>;
  readonly now: ReadonlySignal<number>;
  readonly trouble: ReadonlySignal<Trouble | null>;
  /** How many changes were saved since the page opened; each is said once. */
  readonly saved: ReadonlySignal<number>;
  /** True after the browser or the person refused notices. */
  readonly refused: ReadonlySignal<boolean>;
  readonly devices: DeviceList;
  readonly setWatch: (watch: readonly string[], developer?: readonly string[]) => Promise<void>;
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
 * @param organisation what it has set
 */
export function createOptionsModel(
  port: ScreenPort,
  file: DataFile,
  organisation: Organisation,
): OptionsModel {
  const records = followMirror(port);
  const { mirror } = records;
  const clock = createClock(port);
  const sender = createSender(port);
  const saved = signal(0);
  const refused = signal(false);
  const policy = signal(NO_POLICY);
  const unfollow = organisation.follow((set) => {
    policy.value = set;
  });
  const mayNotify = signal<boolean | null>(null);
  void organisation.mayNotify().then((may) => {
    mayNotify.value = may;
  });
  const settings = computed(() => mirror.value && withPolicy(mirror.value.settings, policy.value));
  const save = async (command: Command): Promise<void> => {
    if (await sender.send(command)) saved.value += 1;
  };
  return {
    settings,
    policy,
    quiet: createQuietView(settings, clock.now, save),
    status: createStatusView(port, records, clock.now, sender),
    added: computed(() => ({
      status: mirror.value?.status.newServices ?? [],
      developer: mirror.value?.developer.newServices ?? [],
    })),
    now: clock.now,
    trouble: sender.trouble,
    saved,
    refused,
    devices: createDeviceList(save),
    setWatch: (watch, developer) => {
      // What an organisation has set must not take the place of the person's own list.
      const own = policy.value.watch === undefined ? watch : (mirror.value?.settings.watch ?? watch);
      return save({ do: 'set-watch', watch: own, ...(developer && { developer }) });
    },
    resetWatch: () => save({ do: 'set-watch', watch: DEFAULT_WATCH, developer: [] }),
    setNotices: async (on) => {
      const granted = !on || (await port.askForNotices());
      refused.value = !granted;
      if (granted) await save({ do: 'set-notices', on });
    },
    lacksNotices: computed(() => policy.value.notices === true && mayNotify.value === false),
    allowNotices: async () => {
      mayNotify.value = await port.askForNotices();
      refused.value = !mayNotify.value;
    },
    data: createDataModel(file, mirror, clock.now, save),
    dispose: () => {
      records.dispose();
      unfollow();
      clock.dispose();
    },
  };
}
