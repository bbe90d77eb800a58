import type { JSX } from 'preact';
import type { DeviceView } from '../lib/state/device-view';
import { moment } from '../lib/state/format';
import type { Words } from '../lib/state/ports';
import { useLocale, useWords } from './words';

/**
 * Offers to remind the person to check that the nightly backup ran, or says when it comes. It is one button for both, so
 * that the focus stays on it.
 * @param now ms since 1970
 */
export function Remind({ devices, now }: { devices: DeviceView; now: number }): JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const { reminder } = devices.own.value;
  const isSet = reminder !== undefined;
  return (
    <>
      <p role="status" class="small" data-reminder={isSet}>
        {isSet ? words.t('reminder.set', { time: moment(reminder, now, locale) }) : note(devices, words)}
      </p>
      <button
        type="button"
        class="button"
        data-action={isSet ? 'cancel-reminder' : 'remind'}
        onClick={() => (isSet ? devices.forgetReminder() : devices.remind())}
      >
        {words.t(isSet ? 'reminder.cancel' : devices.notices.value ? 'reminder.offer' : 'reminder.offer_ask')}
      </button>
    </>
  );
}

function note({ refused, notices }: DeviceView, words: Words): string {
  if (refused.value) return words.t('reminder.refused');
  return notices.value ? '' : words.t('reminder.notices');
}
