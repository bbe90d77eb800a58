import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { DEFAULT_WATCH } from '../status/service-names';
import { createClock } from './clock';
import { createDataModel, type DataModel } from './data-model';
import { followMirror } from './mirror';
import { createDeviceList, type DeviceList } from './options-devices';
import { createSaver, type Saver } from './options-save';
import { createWatchToggle, type ServiceFile } from './options-watch';
import { createPanelKeys, type PanelKeys } from './panel-keys';
import { NO_POLICY, type Policy, withPolicy } from './policy';
import type { DataFile, Installation, Organisation, ScreenPort } from './ports';
import { createQuietView, type QuietView } from './quiet-view';
import type { Settings } from './records';
import { createSender, type Trouble } from './sender';
import { createStatusView, type StatusView } from './status-view';

/** Everything that the settings page shows and does. */
export interface OptionsModel {
  /** As they count, with what the organisation has set; null until the records are there. */
  readonly settings: ReadonlySignal<Settings | null>;
  readonly policy: ReadonlySignal<Policy>;
  readonly keys: PanelKeys;
  readonly version: string;
  /** Whether the page is in a private window. */
  readonly isPrivate: boolean;
  /** Notices are on, and the browser does not show them. */
  readonly lacksNotices: ReadonlySignal<boolean>;
  /** Must run straight from a click. */
  readonly allowNotices: () => Promise<void>;
  readonly quiet: QuietView;
  readonly status: StatusView;
  /** Services in Apple's files that came after this version. */
  readonly added: ReadonlySignal<Readonly<Record<'status' | 'developer', readonly string[]>>>;
  readonly now: ReadonlySignal<number>;
  /** Why the last look at Apple's status did not come about. */
  readonly trouble: ReadonlySignal<Trouble | null>;
  readonly saver: Saver;
  /** True after the browser or the person refused notices. */
  readonly refused: ReadonlySignal<boolean>;
  readonly devices: DeviceList;
  readonly toggleWatch: (file: ServiceFile, name: string) => Promise<void>;
  /** Back to what backups need. */
  readonly resetWatch: () => Promise<unknown>;
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
 * @param installation the extension as the browser has it
 */
export function createOptionsModel(
  port: ScreenPort,
  file: DataFile,
  organisation: Organisation,
  installation: Installation,
): OptionsModel {
  const records = followMirror(port);
  const { mirror } = records;
  const clock = createClock(port);
  const sender = createSender(port);
  const saver = createSaver(createSender(port));
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
  const { save } = saver;
  return {
    settings,
    policy,
    quiet: createQuietView(settings, clock.now, (command) => save(command)),
    status: createStatusView(port, records, clock.now, sender),
    added: computed(() => ({
      status: mirror.value?.status.newServices ?? [],
      developer: mirror.value?.developer.newServices ?? [],
    })),
    now: clock.now,
    trouble: sender.trouble,
    saver,
    keys: createPanelKeys(installation),
    version: installation.version,
    isPrivate: installation.isPrivate,
    refused,
    devices: createDeviceList(save),
    toggleWatch: createWatchToggle(() => mirror.value?.settings ?? null, save),
    resetWatch: () => save({ do: 'set-watch', watch: DEFAULT_WATCH, developer: [] }),
    setNotices: async (on) => {
      const granted = !on || (await port.askForNotices());
      refused.value = !granted;
      if (on) mayNotify.value = granted;
      if (granted) await save({ do: 'set-notices', on });
    },
    lacksNotices: computed(() => settings.value?.notices === true && mayNotify.value === false),
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
