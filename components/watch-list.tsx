import type { JSX } from 'preact';
import { isWatched } from '../lib/state/watch-list';

interface WatchListProps {
  readonly names: readonly string[];
  /** Those that are ticked. */
  readonly watch: readonly string[];
  /** Whether somebody else has set it, so that it can only be read. */
  readonly fixed?: boolean;
  readonly toggle: (name: string) => void;
}

/** Services with a tick box each; nothing where there is none. */
export function WatchList({ names, watch, fixed, toggle }: WatchListProps): JSX.Element | null {
  if (names.length === 0) return null;
  return (
    <ul class="watch">
      {names.map((name) => (
        <li key={name}>
          <label>
            <input
              type="checkbox"
              data-watch={name}
              checked={isWatched(watch, name)}
              disabled={fixed}
              onChange={() => toggle(name)}
            />
            <span>{name}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
