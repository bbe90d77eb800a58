import type { JSX } from 'preact';
import type { StorageMeter } from '../lib/detection/types';
import { share, size } from '../lib/state/format';
import { useLocale, useWords } from './words';

/**
 * How full iCloud is, as the page says it.
 * @param meter as read from the page
 */
export function Meter({ meter }: { meter: StorageMeter }): JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const part = 'share' in meter ? meter.share : meter.used / meter.total;
  const text =
    'share' in meter
      ? words.t('finding.meter_share', { share: share(part, locale) })
      : words.t('finding.meter', { used: size(meter.used, locale), total: size(meter.total, locale) });
  return (
    <div class="meter" data-meter>
      <p>{text}</p>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="meter-track" width="100" height="4" />
        <rect class="meter-used" width={Math.min(100, Math.max(0, part * 100))} height="4" />
      </svg>
    </div>
  );
}
