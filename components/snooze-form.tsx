import type { JSX } from 'preact';
import { moment } from '../lib/state/format';
import type { QuietView } from '../lib/state/quiet-view';
import { SNOOZES, type Snooze, snoozedUntil } from '../lib/state/snooze';
import { useLocale, useWords } from './words';

interface SnoozeProps {
  readonly quiet: QuietView;
  /** ms since 1970 */
  readonly now: number;
}

/** Until when alerts are snoozed, with the way to end it; an empty line where they are not. */
export function SnoozedLine({ quiet, now }: SnoozeProps): JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const until = quiet.snoozedUntil.value;
  return (
    <div class="row snoozed">
      <p role="status" data-snoozed={until !== null}>
        {until !== null && words.t('alerts.snoozed', { time: moment(until, now, locale) })}
      </p>
      {until !== null && (
        <button
          type="button"
          class="button small"
          data-action="end-snooze"
          onClick={({ currentTarget }) => {
            // The button goes away with the snooze; what begins one is the nearest place to go on from.
            currentTarget
              .closest('[data-snooze]')
              ?.querySelector<HTMLElement>('summary, [data-snooze-for]')
              ?.focus();
            void quiet.snooze(null);
          }}
        >
          {words.t('alerts.snooze_end')}
        </button>
      )}
    </div>
  );
}

/** One button for each length of a snooze. They stay while it lasts, so that the focus does and another can be chosen. */
export function SnoozeButtons({ quiet, now }: SnoozeProps): JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const morning = moment(snoozedUntil('morning', now), now, locale);
  const label = (length: Snooze): string =>
    length === 'morning' ? words.t('alerts.for_morning', { time: morning }) : words.t(`alerts.for_${length}`);
  return (
    <p class="row">
      {SNOOZES.map((length) => (
        <button
          key={length}
          type="button"
          class="button small"
          data-snooze-for={length}
          onClick={() => quiet.snooze(length)}
        >
          {label(length)}
        </button>
      ))}
    </p>
  );
}
