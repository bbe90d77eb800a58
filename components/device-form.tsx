import type { JSX } from 'preact';
import { COMPUTERS, DEVICE_KINDS } from '../lib/knowledge/systems';
import { MOST_DEVICES } from '../lib/state/devices';
import type { DeviceList } from '../lib/state/options-devices';
import type { Settings } from '../lib/state/records';
import { DeviceEntry } from './device-entry-form';
import { keyOf, useWords } from './words';

interface FormProps {
  readonly list: DeviceList;
  readonly settings: Settings;
  readonly now: number;
}

/** Which devices the person has, and on what computer. */
export function DeviceForm({ list, settings, now }: FormProps): JSX.Element {
  const words = useWords();
  const { devices } = settings;
  return (
    <section>
      <h2 class="heading">{words.t('options.device_title')}</h2>
      <p class="hint">{words.t('options.device_text')}</p>
      {devices.map((device) => (
        <DeviceEntry key={device.id} device={device} devices={devices} list={list} now={now} />
      ))}
      {devices.length < MOST_DEVICES && (
        <p class="row">
          {DEVICE_KINDS.map((kind) => (
            <button
              type="button"
              key={kind}
              class="button"
              data-action={`add-${kind}`}
              onClick={() => list.add(kind)}
            >
              {words.t(`device.add_${kind}`)}
            </button>
          ))}
        </p>
      )}
      <ComputerSelect list={list} settings={settings} />
    </section>
  );
}

function ComputerSelect({ list, settings }: Omit<FormProps, 'now'>): JSX.Element {
  const words = useWords();
  return (
    <>
      <label for="computer">{words.t('options.computer')}</label>
      <select
        id="computer"
        data-setting="computer"
        value={settings.computer ?? ''}
        onChange={({ currentTarget }) =>
          list.setComputer(COMPUTERS.find((one) => one === currentTarget.value) ?? null)
        }
      >
        <option value="">{words.t('options.computer_none')}</option>
        {COMPUTERS.map((one) => (
          <option key={one} value={one}>
            {words.t(`options.computer_${keyOf(one)}`)}
          </option>
        ))}
      </select>
    </>
  );
}
