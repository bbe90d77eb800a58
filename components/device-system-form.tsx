import type { JSX } from 'preact';
import { DEVICE_KINDS, IOS_VERSIONS } from '../lib/knowledge/systems';
import type { DeviceList } from '../lib/state/options-devices';
import type { Saver } from '../lib/state/options-save';
import type { OwnDevice } from '../lib/state/records';
import { ChoiceField } from './options-field';
import { useWords } from './words';

interface SystemProps {
  readonly device: OwnDevice;
  readonly list: DeviceList;
  readonly saver: Saver;
}

/** What a device is and what it runs. */
export function DeviceSystem({ device, list, saver }: SystemProps): JSX.Element {
  const words = useWords();
  const { id } = device;
  return (
    <>
      <ChoiceField
        id={`kind-${id}`}
        label={words.t('device.kind')}
        setting="kind"
        saver={saver}
        place={`device ${id} kind`}
        value={device.kind}
        choices={DEVICE_KINDS.map((kind) => [kind, words.t(`device.${kind}`)] as const)}
        save={async (value) => {
          const kind = DEVICE_KINDS.find((one) => one === value);
          if (kind !== undefined) await list.change(id, { kind });
        }}
      />
      <ChoiceField
        id={`ios-${id}`}
        label={words.t('options.ios')}
        setting="ios"
        saver={saver}
        place={`device ${id} ios`}
        value={String(device.ios ?? '')}
        choices={[
          ['', words.t('options.unknown')],
          ...IOS_VERSIONS.map(
            (version) => [String(version), words.t('options.ios_version', { version })] as const,
          ),
        ]}
        save={(value) => list.change(id, { ios: Number(value) || null })}
      />
    </>
  );
}
