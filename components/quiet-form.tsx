import type { JSX } from 'preact';
import type { QuietView } from '../lib/state/quiet-view';
import type { Settings } from '../lib/state/records';
import { SnoozeButtons, SnoozedLine } from './snooze-form';
import { useWords } from './words';

interface QuietProps {
  readonly quiet: QuietView;
  readonly settings: Settings;
  /** ms since 1970 */
  readonly now: number;
}

/** No badge and no notices for a while, or never for some services. */
export function QuietForm({ quiet, settings, now }: QuietProps): JSX.Element {
  const words = useWords();
  const watched = [...new Set([...settings.watch, ...(settings.watchDeveloper ?? [])])];
  return (
    <section data-snooze>
      <h2 class="heading">{words.t('quiet.title')}</h2>
      <p class="hint">{words.t('quiet.snooze_text')}</p>
      <SnoozedLine quiet={quiet} now={now} />
      <SnoozeButtons quiet={quiet} now={now} />
      {watched.length > 0 && (
        <fieldset class="muting">
          <legend>{words.t('quiet.mute_title')}</legend>
          <p class="hint">{words.t('quiet.mute_text')}</p>
          <ul class="watch">
            {watched.map((name) => (
              <li key={name}>
                <label>
                  <input
                    type="checkbox"
                    data-mute={name}
                    checked={quiet.isMuted(name)}
                    onChange={({ currentTarget }) => quiet.mute(name, currentTarget.checked)}
                  />
                  <span>{name}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </section>
  );
}
