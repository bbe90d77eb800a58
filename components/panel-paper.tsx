import type { JSX } from 'preact';
import type { DeviceView } from '../lib/state/device-view';
import { deviceLabel } from '../lib/state/devices';
import { dateAndTime } from '../lib/state/hand-over';
import { useLocale, useWords } from './words';

interface PaperProps {
  readonly devices: DeviceView;
  /** ms since 1970 */
  readonly now: number;
}

/** What only paper needs to say: when it was printed, and for which device. */
export function PaperHead({ devices, now }: PaperProps): JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const own = devices.own.value;
  const facts = [
    words.t('panel.printed', { date: dateAndTime(now, locale) }),
    deviceLabel(own, devices.all.value, words),
    own.ios == null ? null : words.t('hand_over.ios', { version: String(own.ios) }),
  ];
  return (
    <p class="on-paper">
      {facts
        .filter((fact) => fact !== null)
        .map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
    </p>
  );
}
