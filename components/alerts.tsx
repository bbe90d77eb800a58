import type { JSX } from 'preact';
import type { EndWish } from '../lib/state/end-wish';
import type { QuietView } from '../lib/state/quiet-view';
import { SnoozeButtons, SnoozedLine } from './snooze-form';
import { useWords } from './words';

interface AlertsProps {
  readonly wish: EndWish;
  readonly quiet: QuietView;
  /** ms since 1970 */
  readonly now: number;
}

/** What a person can do about a problem at Apple: be told when it ends, or hear no more of it for a while. */
export function Alerts({ wish, quiet, now }: AlertsProps): JSX.Element | null {
  const words = useWords();
  const isOpen = wish.incident.value !== null;
  if (!isOpen && quiet.snoozedUntil.value === null) return null;
  return (
    <section class="alerts" aria-label={words.t('alerts.label')} data-snooze>
      {isOpen && <TellEnd wish={wish} />}
      <SnoozedLine quiet={quiet} now={now} />
      <details>
        <summary>{words.t('alerts.snooze')}</summary>
        <SnoozeButtons quiet={quiet} now={now} />
      </details>
    </section>
  );
}

/** One button for asking and for taking it back, so that the focus stays on it. */
function TellEnd({ wish }: { wish: EndWish }): JSX.Element {
  const words = useWords();
  const isAsked = wish.isAsked.value;
  return (
    <>
      <button
        type="button"
        class="button"
        data-action={isAsked ? 'take-back-end' : 'tell-end'}
        onClick={() => (isAsked ? wish.takeBack() : wish.ask())}
      >
        {words.t(isAsked ? 'alerts.tell_end_cancel' : 'alerts.tell_end')}
      </button>
      <p role="status" class="small" data-tell-end={isAsked}>
        {isAsked && words.t('alerts.tell_end_set')}
        {!isAsked && wish.refused.value && words.t('options.notices_refused')}
      </p>
    </>
  );
}
