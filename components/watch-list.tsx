import type { JSX } from 'preact';
import type { Saver } from '../lib/state/options-save';
import type { QuietView } from '../lib/state/quiet-view';
import { isWatched } from '../lib/state/watch-list';
import { SaidAt } from './options-said';
import { PageIcon } from './pages-icons';
import { useWords } from './words';

interface ListProps {
  readonly names: readonly string[];
  /** Those that are ticked. */
  readonly watch: readonly string[];
  /** Whether somebody else has set it, so that it can only be read. */
  readonly fixed?: boolean;
  readonly toggle: (name: string) => unknown;
  readonly quiet: QuietView;
  readonly saver: Saver;
}

/** Services with a tick box each, and for those that are watched a switch that mutes them. */
export function WatchList({ names, ...row }: ListProps): JSX.Element | null {
  if (names.length === 0) return null;
  return (
    <ul class="watch">
      {names.map((name) => (
        <Row key={name} name={name} {...row} />
      ))}
    </ul>
  );
}

type RowProps = Omit<ListProps, 'names'> & { readonly name: string };

function Row({ name, watch, fixed, toggle, quiet, saver }: RowProps): JSX.Element {
  const isOn = isWatched(watch, name);
  return (
    <li>
      <label>
        <input
          type="checkbox"
          data-watch={name}
          checked={isOn}
          disabled={fixed}
          onClick={(event) => {
            // The box follows what is stored, so that a change that failed leaves it as it was.
            event.preventDefault();
            void toggle(name);
          }}
        />
        <span>{name}</span>
      </label>
      <SaidAt saver={saver} place={`service ${name}`} />
      {isOn && <Mute name={name} quiet={quiet} />}
    </li>
  );
}

function Mute({ name, quiet }: { name: string; quiet: QuietView }): JSX.Element {
  const words = useWords();
  const isMuted = quiet.isMuted(name);
  return (
    <label class="mute">
      <input
        type="checkbox"
        data-mute={name}
        aria-label={words.t('quiet.mute_named', { service: name })}
        checked={isMuted}
        onClick={(event) => {
          event.preventDefault();
          void quiet.mute(name, !isMuted);
        }}
      />
      <PageIcon name={isMuted ? 'bell-off' : 'bell'} />
      <span aria-hidden="true">{words.t('quiet.mute')}</span>
    </label>
  );
}
