import type { JSX } from 'preact';
import type { DeviceList } from '../lib/state/options-devices';
import { Dialog } from './dialog-form';
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
  const named = words.t('device.remove_named', { name: label });
  return (
    <>
      <button
        type="button"
        class="link"
        data-action="remove-device"
        aria-label={named}
        onClick={() => list.askToRemove(id)}
      >
        {words.t('device.remove')}
      </button>
      {list.removing.value === id && (
        <Dialog
          title={named}
          yes={words.t('device.remove_yes')}
          yesAction="remove-yes"
          noAction="keep-device"
          isFinal
          onYes={() => void list.remove()}
          onNo={() => list.askToRemove(null)}
        >
          <p>{words.t('device.remove_text')}</p>
        </Dialog>
      )}
    </>
  );
}
