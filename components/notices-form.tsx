import type { JSX } from 'preact';
import type { OptionsModel } from '../lib/state/options-model';
import type { Settings } from '../lib/state/records';
import { SaidAt } from './options-said';
import { SetByOrganisation } from './policy-form';
import { useWords } from './words';

/** The switch for notices. The box follows the stored setting, so a refusal leaves it off. */
export function NoticesForm({ model, settings }: { model: OptionsModel; settings: Settings }): JSX.Element {
  const words = useWords();
  const isSet = model.policy.value.notices !== undefined;
  return (
    <div class="group">
      <h3>{words.t('options.notices_title')}</h3>
      <div class="line">
        <label class="check">
          <input
            type="checkbox"
            data-setting="notices"
            aria-describedby="notices-text"
            checked={settings.notices}
            disabled={isSet}
            onClick={(event) => {
              event.preventDefault();
              void model.setNotices(!settings.notices);
            }}
          />
          <span>{words.t('options.notices')}</span>
        </label>
        <SaidAt saver={model.saver} place="set-notices" />
      </div>
      <SetByOrganisation isSet={isSet} />
      <p class="hint" id="notices-text">
        {words.t('options.notices_text')}
      </p>
      {model.lacksNotices.value && (
        <div class="ask" data-lacks-notices>
          <p>{words.t('options.notices_lacking')}</p>
          <button
            type="button"
            class="button"
            data-action="allow-notices"
            onClick={() => model.allowNotices()}
          >
            {words.t('policy.allow')}
          </button>
        </div>
      )}
      <p class="refused" role="status">
        {model.refused.value ? words.t('options.notices_refused') : ''}
      </p>
    </div>
  );
}
