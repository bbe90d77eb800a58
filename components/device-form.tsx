import type { JSX } from 'preact';
import type { OptionsModel } from '../lib/state/options-model';
import type { Settings } from '../lib/state/records';
import { useWords } from './words';

/** Major versions with their own menu names: 12 to 18, then 26 (Apple skipped 19 to 25), newest first. */
const IOS_VERSIONS = [26, 18, 17, 16, 15, 14, 13, 12] as const;
const COMPUTERS = ['mac', 'windows'] as const;

/** Which devices the person has; it only chooses menu names. */
export function DeviceForm({ model, settings }: { model: OptionsModel; settings: Settings }): JSX.Element {
  const words = useWords();
  const { ios, computer } = settings.device;
  return (
    <section>
      <h2 class="heading">{words.t('options.device_title')}</h2>
      <p class="hint">{words.t('options.device_text')}</p>
      <label for="ios">{words.t('options.ios')}</label>
      <select
        id="ios"
        data-setting="ios"
        value={ios === undefined ? '' : String(ios)}
        onChange={({ currentTarget }) =>
          model.setIos(currentTarget.value === '' ? undefined : Number(currentTarget.value))
        }
      >
        <option value="">{words.t('options.unknown')}</option>
        {IOS_VERSIONS.map((version) => (
          <option key={version} value={String(version)}>
            {words.t('options.ios_version', { version })}
          </option>
        ))}
      </select>
      <label for="computer">{words.t('options.computer')}</label>
      <select
        id="computer"
        data-setting="computer"
        value={computer ?? ''}
        onChange={({ currentTarget }) =>
          model.setComputer(COMPUTERS.find((one) => one === currentTarget.value))
        }
      >
        <option value="">{words.t('options.computer_none')}</option>
        {COMPUTERS.map((one) => (
          <option key={one} value={one}>
            {words.t(`options.computer_${one}`)}
          </option>
        ))}
      </select>
    </section>
  );
}
