import type { JSX } from 'preact';
import type { Saver } from '../lib/state/options-save';
import type { QuietView } from '../lib/state/quiet-view';
import { SaidAt } from './options-said';
import { SnoozeButtons, SnoozedLine } from './snooze-form';
import { useWords } from './words';

interface QuietProps {
  readonly quiet: QuietView;
  readonly saver: Saver;
  /** ms since 1970 */
  readonly now: number;
}

/** No badge and no notices for a while. */
export function QuietForm({ quiet, saver, now }: QuietProps): JSX.Element {
  const words = useWords();
  return (
    <div class="group" data-snooze>
      <h3>
        {words.t('quiet.title')} <SaidAt saver={saver} place="snooze" />
      </h3>
      <p class="hint">{words.t('quiet.snooze_text')}</p>
      <SnoozedLine quiet={quiet} now={now} />
      <SnoozeButtons quiet={quiet} now={now} />
    </div>
  );
}
