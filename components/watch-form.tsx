import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { OptionsModel } from '../lib/state/options-model';
import type { ServiceFile } from '../lib/state/options-watch';
import type { Settings } from '../lib/state/records';
import { developerInOrder, found, inOrder, isWatched } from '../lib/state/watch-list';
import { DEFAULT_WATCH } from '../lib/status/service-names';
import { SaidAt } from './options-said';
import { SetByOrganisation } from './policy-form';
import { WatchGroup } from './watch-group-form';
import { WatchList } from './watch-list';
import { useWords } from './words';

/** Which of Apple's services are watched, and which of them are muted. */
export function WatchForm({ model, settings }: { model: OptionsModel; settings: Settings }): JSX.Element {
  const words = useWords();
  const search = useSignal('');
  const isSet = model.policy.value.watch !== undefined;
  const { watch, watchDeveloper: developer = [] } = settings;
  const { status, developer: more } = model.added.value;
  // A list that cannot be changed is only read, and what is not watched would be in the way.
  const shown = found(isSet ? watch : inOrder(watch, status), search.value);
  const forDevelopers = found(developerInOrder(developer, more), search.value);
  const isFirst = (name: string) => isSet || isWatched(DEFAULT_WATCH, name);
  const rows = (file: ServiceFile) => ({
    saver: model.saver,
    quiet: model.quiet,
    toggle: (name: string) => model.toggleWatch(file, name),
  });
  const others = shown.filter((name) => !isFirst(name));
  const isSearched = search.value.trim() !== '';
  return (
    <>
      <SetByOrganisation isSet={isSet} />
      <Search
        change={(typed) => {
          search.value = typed;
        }}
        says={
          shown.length + forDevelopers.length === 0
            ? words.t('options.watch_nothing')
            : words.t('options.watch_count', watch.length + developer.length)
        }
      />
      <WatchList names={shown.filter(isFirst)} watch={watch} fixed={isSet} {...rows('status')} />
      <WatchGroup group="other" names={others} watch={watch} searched={isSearched} {...rows('status')} />
      <WatchGroup
        group="developer"
        names={forDevelopers}
        watch={developer}
        searched={isSearched}
        {...rows('developer')}
      />
      <p class="hint">{words.t('quiet.mute_text')}</p>
      {!isSet && (
        <p class="row">
          <button
            type="button"
            class="button small"
            data-action="watch-reset"
            onClick={() => model.resetWatch()}
          >
            {words.t('options.watch_reset')}
          </button>
          <SaidAt saver={model.saver} place="set-watch" />
        </p>
      )}
    </>
  );
}

interface SearchProps {
  readonly change: (typed: string) => void;
  /** What is found, or how many are watched. */
  readonly says: string;
}

function Search({ change, says }: SearchProps): JSX.Element {
  const words = useWords();
  return (
    <div class="field">
      <label for="watch-search">{words.t('options.watch_search')}</label>
      <input
        id="watch-search"
        type="search"
        data-setting="watch-search"
        autocomplete="off"
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      <p class="hint" role="status">
        {says}
      </p>
    </div>
  );
}
