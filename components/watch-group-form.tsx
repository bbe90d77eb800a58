import type { ComponentProps, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isWatched } from '../lib/state/watch-list';
import { WatchList } from './watch-list';
import { useWords } from './words';

type GroupProps = ComponentProps<typeof WatchList> & {
  readonly group: 'other' | 'developer';
  /** Only what was searched for is shown, so the group is open. */
  readonly searched: boolean;
};

/**
 * Services that few people need, folded away. The others are unfolded from the start where the person watches one of
 * them.
 */
export function WatchGroup({ group, searched, ...list }: GroupProps): JSX.Element | null {
  const words = useWords();
  const { names, watch } = list;
  const count = names.filter((name) => isWatched(watch, name)).length;
  const [isUnfolded] = useState(group === 'other' && count > 0);
  if (names.length === 0) return null;
  // Another element for each of the two, so that what a person folds or unfolds stays so.
  return (
    <details key={searched ? 'found' : 'all'} data-watch-group={group} open={searched || isUnfolded}>
      <summary>{words.t(`options.watch_${group}`, count)}</summary>
      {group === 'developer' && <p class="hint">{words.t('options.watch_developer_text')}</p>}
      <WatchList {...list} />
    </details>
  );
}
