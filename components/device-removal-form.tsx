import type { JSX } from 'preact';
import type { DeviceList } from '../lib/state/options-devices';
import { useWords } from './words';

interface RemovalProps {
  /** Id of the device. */
  readonly id: string;
  /** What it is called on screen. */
  readonly label: string;
  readonly list: DeviceList;
}

/** Takes a device off the list; asks first. */
export function Removal({ id, label, list }: RemovalProps): JSX.Element {
  const words = useWords();
  return (
    <>
      <button
        type="button"
        class="link"
        data-action="remove-device"
        aria-label={words.t('device.remove_named', { name: label })}
        onClick={() => list.askToRemove(id)}
      >
        {words.t('device.remove')}
      </button>
      <div class="removal" role="status">
        {list.removing.value === id && (
          <>
            <p>{words.t('device.remove_text')}</p>
            <p class="row">
              <button
                type="button"
                class="button main"
                data-action="remove-yes"
                onClick={() => list.remove()}
              >
                {words.t('device.remove_yes')}
              </button>
              <button
                type="button"
                class="button"
                data-action="keep-device"
                onClick={() => list.askToRemove(null)}
              >
                {words.t('data.cancel')}
              </button>
            </p>
          </>
        )}
      </div>
    </>
  );
}
