import type { JSX } from 'preact';
import type { OptionsModel } from '../lib/state/options-model';
import type { Settings } from '../lib/state/records';
import { SetByOrganisation } from './policy-form';
import { useWords } from './words';

/** The switch for notices. The box follows the stored setting, so a refusal leaves it off. */
export function NoticesForm({ model, settings }: { model: OptionsModel; settings: Settings }): JSX.Element {
  const words = useWords();
  const isSet = model.policy.value.notices !== undefined;
  return (
    <section>
      <h2 class="heading">{words.t('options.notices_title')}</h2>
      <label class="check">
        <input
          type="checkbox"
          data-setting="notices"
          checked={settings.notices}
          disabled={isSet}
          onClick={(event) => {
            event.preventDefault();
            void model.setNotices(!settings.notices);
          }}
        />
        <span>{words.t('options.notices')}</span>
      </label>
      <SetByOrganisation isSet={isSet} />
      <p class="hint">{words.t('options.notices_text')}</p>
      {model.lacksNotices.value && (
        <button type="button" class="button" data-action="allow-notices" onClick={() => model.allowNotices()}>
          {words.t('policy.allow')}
        </button>
      )}
      <p role="status">{model.refused.value ? words.t('options.notices_refused') : ''}</p>
    </section>
  );
}
