import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { OptionsModel } from '../lib/state/options-model';
import type { Settings } from '../lib/state/records';
import { developerInOrder, found, inOrder, toggled } from '../lib/state/watch-list';
import { SetByOrganisation } from './policy-form';
import { WatchList } from './watch-list';
import { useWords } from './words';

/** Which of Apple's services are watched. */
export function WatchForm({ model, settings }: { model: OptionsModel; settings: Settings }): JSX.Element {
  const words = useWords();
  const search = useSignal('');
  const isSet = model.policy.value.watch !== undefined;
  const { watch, watchDeveloper: developer = [] } = settings;
  const { status, developer: more } = model.added.value;
  // A list that cannot be changed is only read, and what is not watched would be in the way.
  const shown = found(isSet ? watch : inOrder(watch, status), search.value);
  const forDevelopers = found(developerInOrder(developer, more), search.value);
  const isNothing = shown.length + forDevelopers.length === 0;
  return (
    <section>
      <h2 class="heading">{words.t('options.watch_title')}</h2>
      <p class="hint">{words.t('options.watch_text')}</p>
      <SetByOrganisation isSet={isSet} />
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
        {isNothing
          ? words.t('options.watch_nothing')
          : words.t('options.watch_count', watch.length + developer.length)}
      </p>
      <WatchList
        names={shown}
        watch={watch}
        fixed={isSet}
        toggle={(name) => model.setWatch(toggled(watch, name))}
      />
      <ForDevelopers
        names={forDevelopers}
        watch={developer}
        searched={search.value.trim() !== ''}
        toggle={(name) => model.setWatch(settings.watch, toggled(developer, name))}
      />
      {!isSet && (
        <button type="button" class="button" data-action="watch-reset" onClick={() => model.resetWatch()}>
          {words.t('options.watch_reset')}
        </button>
      )}
    </section>
  );
}

interface Developers {
  readonly names: readonly string[];
  readonly watch: readonly string[];
  /** Only what was searched for is shown, so the group is open. */
  readonly searched: boolean;
  readonly toggle: (name: string) => void;
}

/** Services of Apple's second file: few people need them, so they stay folded away. */
function ForDevelopers({ names, watch, searched, toggle }: Developers): JSX.Element | null {
  const words = useWords();
  if (names.length === 0) return null;
  // Another element for each of the two, so that what a person folds or unfolds stays so.
  return (
    <details key={searched ? 'found' : 'all'} data-watch-group="developer" open={searched}>
      <summary>{words.t('options.watch_developer', watch.length)}</summary>
      <p class="hint">{words.t('options.watch_developer_text')}</p>
      <WatchList names={names} watch={watch} toggle={toggle} />
    </details>
  );
}
