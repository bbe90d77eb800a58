import type { JSX } from 'preact';
import { deviceLabel, LONGEST_DEVICE_NAME } from '../lib/state/devices';
import { moment } from '../lib/state/format';
import type { DeviceList } from '../lib/state/options-devices';
import type { Saver } from '../lib/state/options-save';
import type { OwnDevice } from '../lib/state/records';
import { Removal } from './device-removal-form';
import { DeviceSystem } from './device-system-form';
import { LastGoodField } from './last-good';
import { TextField } from './options-field';
import { SaidAt } from './options-said';
import { useLocale, useWords } from './words';

interface EntryProps {
  readonly device: OwnDevice;
  /** All of them, in order. */
  readonly devices: readonly OwnDevice[];
  readonly list: DeviceList;
  readonly saver: Saver;
  /** ms since 1970 */
  readonly now: number;
}

/** One device: what it is called, what it is, what it runs. */
export function DeviceEntry({ device, devices, list, saver, now }: EntryProps): JSX.Element {
  const words = useWords();
  const { id, lastGood } = device;
  const label = deviceLabel(device, devices, words);
  return (
    <fieldset class="device" data-own-device={id}>
      <legend>{label}</legend>
      <TextField
        id={`name-${id}`}
        label={words.t('device.name')}
        setting="name"
        saver={saver}
        place={`device ${id} name`}
        value={device.name}
        longest={LONGEST_DEVICE_NAME}
        placeholder={label}
        save={(name) => list.change(id, { name })}
      />
      <DeviceSystem device={device} list={list} saver={saver} />
      <div class="field">
        <SaidAt saver={saver} place={`device ${id} lastGood`} />
        <LastGoodField lastGood={lastGood} now={now} set={(at) => list.change(id, { lastGood: at })} />
      </div>
      <Reminder device={device} list={list} now={now} />
      {devices.length > 1 && <Removal id={id} label={label} list={list} />}
    </fieldset>
  );
}

/** When a reminder comes, and the way to cancel it. */
function Reminder({ device, list, now }: Pick<EntryProps, 'device' | 'list' | 'now'>): JSX.Element | null {
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
