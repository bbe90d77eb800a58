import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { COMPUTERS, DEVICE_KINDS } from '../lib/knowledge/systems';
import { MOST_DEVICES } from '../lib/state/devices';
import type { DeviceList } from '../lib/state/options-devices';
import type { Saver } from '../lib/state/options-save';
import type { Settings } from '../lib/state/records';
import { DeviceEntry } from './device-entry-form';
import { ChoiceField } from './options-field';
import { SaidAt } from './options-said';
import { Section } from './options-section';
import { keyOf, useWords } from './words';

interface FormProps {
  readonly list: DeviceList;
  readonly saver: Saver;
  readonly settings: Settings;
  /** ms since 1970 */
  readonly now: number;
}

/** Which devices the person has, and on what computer. */
export function DeviceForm({ list, saver, settings, now }: FormProps): JSX.Element {
  const words = useWords();
  const { devices } = settings;
  const add = useRef<HTMLParagraphElement>(null);
  const count = useRef(devices.length);
  useEffect(() => {
    const isFewer = devices.length < count.current;
    count.current = devices.length;
    // The button that removed a device went with it, and the focus with the button.
    if (isFewer && document.activeElement === document.body) add.current?.querySelector('button')?.focus();
  }, [devices.length]);
  return (
    <Section part="devices" hint="options.device_text">
      {devices.map((device) => (
        <DeviceEntry key={device.id} device={device} devices={devices} list={list} saver={saver} now={now} />
      ))}
      <p class="row" ref={add}>
        {devices.length < MOST_DEVICES &&
          DEVICE_KINDS.map((kind) => (
            <button
              type="button"
              key={kind}
              class="button small"
              data-action={`add-${kind}`}
              onClick={() => list.add(kind)}
            >
              {words.t(`device.add_${kind}`)}
            </button>
          ))}
        <SaidAt saver={saver} place="devices" />
      </p>
      <ComputerSelect list={list} saver={saver} settings={settings} />
    </Section>
  );
}

function ComputerSelect({ list, saver, settings }: Omit<FormProps, 'now'>): JSX.Element {
  const words = useWords();
  return (
    <ChoiceField
      id="computer"
      label={words.t('options.computer')}
      setting="computer"
      saver={saver}
      place="set-computer"
      value={settings.computer ?? ''}
      choices={[
        ['', words.t('options.computer_none')],
        ...COMPUTERS.map((one) => [one, words.t(`options.computer_${keyOf(one)}`)] as const),
      ]}
      save={(value) => list.setComputer(COMPUTERS.find((one) => one === value) ?? null)}
    />
  );
}
