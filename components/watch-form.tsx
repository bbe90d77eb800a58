import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { OptionsModel } from '../lib/state/options-model';
import type { Settings } from '../lib/state/records';
import { found, inOrder, toggled } from '../lib/state/watch-list';
import { useWords } from './words';

/** Which of Apple's services are watched. */
export function WatchForm({ model, settings }: { model: OptionsModel; settings: Settings }): JSX.Element {
  const words = useWords();
  const search = useSignal('');
  const shown = found(inOrder(settings.watch), search.value);
  return (
    <section>
      <h2 class="heading">{words.t('options.watch_title')}</h2>
      <p class="hint">{words.t('options.watch_text')}</p>
      <label for="watch-search">{words.t('options.watch_search')}</label>
      <input
        id="watch-search"
        type="search"
        data-setting="watch-search"
        onInput={({ currentTarget }) => {
          search.value = currentTarget.value;
        }}
      />
      <p role="status">
        {shown.length === 0
          ? words.t('options.watch_nothing')
          : words.t('options.watch_count', settings.watch.length)}
      </p>
      <ul class="watch">
        {shown.map((name) => (
          <li key={name}>
            <label>
              <input
                type="checkbox"
                data-watch={name}
                checked={settings.watch.includes(name)}
                onChange={() => model.setWatch(toggled(settings.watch, name))}
              />
              <span>{name}</span>
            </label>
          </li>
        ))}
      </ul>
      <button type="button" class="button" data-action="watch-reset" onClick={() => model.resetWatch()}>
        {words.t('options.watch_reset')}
      </button>
    </section>
  );
}
