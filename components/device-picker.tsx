import type { JSX } from 'preact';
import type { DeviceView } from '../lib/state/device-view';
import { deviceLabel } from '../lib/state/devices';
import { useWords } from './words';

/** Which device the screen speaks about; nothing while there is only one. */
export function DevicePicker({ view }: { view: DeviceView }): JSX.Element | null {
  const words = useWords();
  const devices = view.all.value;
  if (devices.length < 2) return null;
  return (
    <label class="for">
      {words.t('device.for')}
      <select
        data-device={view.own.value.id}
        value={view.own.value.id}
        onChange={({ currentTarget }) => view.use(currentTarget.value)}
      >
        {devices.map((one) => (
          <option key={one.id} value={one.id}>
            {deviceLabel(one, devices, words)}
          </option>
        ))}
      </select>
    </label>
  );
}
