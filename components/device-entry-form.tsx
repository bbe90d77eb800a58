import type { JSX } from 'preact';
import { DEVICE_KINDS, IOS_VERSIONS } from '../lib/knowledge/systems';
import { deviceLabel, LONGEST_DEVICE_NAME } from '../lib/state/devices';
import { moment } from '../lib/state/format';
import type { DeviceList } from '../lib/state/options-devices';
import type { OwnDevice } from '../lib/state/records';
import { Removal } from './device-removal-form';
import { LastGoodField } from './last-good';
import { useLocale, useWords } from './words';

interface EntryProps {
  readonly device: OwnDevice;
  /** All of them, in order. */
  readonly devices: readonly OwnDevice[];
  readonly list: DeviceList;
  readonly now: number;
}

/** One device: what it is called, what it is, what it runs. */
export function DeviceEntry({ device, devices, list, now }: EntryProps): JSX.Element {
  const words = useWords();
  const label = deviceLabel(device, devices, words);
  return (
    <fieldset class="device" data-own-device={device.id}>
      <legend>{label}</legend>
      <label>
        {words.t('device.name')}
        <input
          type="text"
          data-setting="name"
          autocomplete="off"
          maxLength={LONGEST_DEVICE_NAME}
          placeholder={label}
          value={device.name}
          onChange={({ currentTarget }) => list.change(device.id, { name: currentTarget.value.trim() })}
        />
      </label>
      <System device={device} list={list} />
      <LastGoodField
        lastGood={device.lastGood}
        now={now}
        set={(lastGood) => list.change(device.id, { lastGood })}
      />
      <Reminder device={device} list={list} now={now} />
      {devices.length > 1 && <Removal id={device.id} label={label} list={list} />}
    </fieldset>
  );
}

function System({ device, list }: Pick<EntryProps, 'device' | 'list'>): JSX.Element {
  const words = useWords();
  return (
    <>
      <label>
        {words.t('device.kind')}
        <select
          data-setting="kind"
          value={device.kind}
          onChange={({ currentTarget }) => {
            const kind = DEVICE_KINDS.find((one) => one === currentTarget.value);
            if (kind !== undefined) void list.change(device.id, { kind });
          }}
        >
          {DEVICE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.t(`device.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.t('options.ios')}
        <select
          data-setting="ios"
          value={String(device.ios ?? '')}
          onChange={({ currentTarget }) =>
            list.change(device.id, { ios: Number(currentTarget.value) || null })
          }
        >
          <option value="">{words.t('options.unknown')}</option>
          {IOS_VERSIONS.map((version) => (
            <option key={version} value={String(version)}>
              {words.t('options.ios_version', { version })}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** When a reminder comes, and the way to cancel it. */
function Reminder({ device, list, now }: Omit<EntryProps, 'devices'>): JSX.Element | null {
  const words = useWords();
  const locale = useLocale();
  const { id, reminder } = device;
  if (reminder === undefined) return null;
  return (
    <p class="row" data-reminder>
      <span>{words.t('reminder.set', { time: moment(reminder, now, locale) })}</span>
      <button
        type="button"
        class="link"
        data-action="cancel-reminder"
        onClick={() => list.forgetReminder(id)}
      >
        {words.t('reminder.cancel')}
      </button>
    </p>
  );
}
