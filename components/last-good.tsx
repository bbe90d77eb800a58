import type { JSX } from 'preact';
import type { DeviceView } from '../lib/state/device-view';
import { ago } from '../lib/state/format';
import { dayOf, FIRST_DAY, isOverdue, momentOf } from '../lib/state/last-good';
import { useLocale, useWords } from './words';

interface FieldProps {
  /** ms since 1970; undefined where no date was set. */
  readonly lastGood: number | undefined;
  readonly now: number;
  /** null takes the date away. */
  readonly set: (at: number | null) => unknown;
}

/** The date of the last good backup, which the person sets; a day ahead is not taken. */
export function LastGoodField({ lastGood, now, set }: FieldProps): JSX.Element {
  const words = useWords();
  return (
    <label>
      {words.t('last_good.label')}
      <input
        type="date"
        data-setting="last-good"
        min={FIRST_DAY}
        max={dayOf(now)}
        ref={(field) => {
          // A record that comes back while the person types on would take digits out of the field.
          if (field && field !== document.activeElement)
            field.value = lastGood === undefined ? '' : dayOf(lastGood);
        }}
        onChange={({ currentTarget: field }) => {
          const at = momentOf(field.value, now);
          // A year that is still being typed lies before the first one, and is no mistake yet.
          if (field.validity.rangeOverflow) field.reportValidity();
          else if (at !== null || (field.value === '' && !field.validity.badInput)) set(at);
        }}
      />
    </label>
  );
}

interface LineProps {
  readonly view: DeviceView;
  /** ms since 1970 */
  readonly now: number;
  /** Leads the focus to the screen's heading. */
  readonly lead: () => void;
}

/** A quiet line once the last good backup that the person knows of is long ago. */
export function LastGood({ view, now, lead }: LineProps): JSX.Element | null {
  const words = useWords();
  const locale = useLocale();
  const { lastGood } = view.own.value;
  if (!isOverdue(lastGood, now)) return null;
  const set = (at: number | null): void => {
    // The line goes, and with it what has the focus.
    if (!isOverdue(at ?? undefined, now)) lead();
    void view.setLastGood(at);
  };
  return (
    <section class="last-good small" data-last-good>
      <p>{words.t('last_good.line', { ago: ago(lastGood, now, locale) ?? '' })}</p>
      <details>
        <summary>{words.t('last_good.since')}</summary>
        <p class="row">
          <button type="button" class="button small" data-action="good-today" onClick={() => set(now)}>
            {words.t('last_good.today')}
          </button>
        </p>
        <LastGoodField lastGood={lastGood} now={now} set={set} />
      </details>
    </section>
  );
}
