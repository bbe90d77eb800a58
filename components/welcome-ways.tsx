import { type ComponentChildren, Fragment, type JSX } from 'preact';
import type { PanelKeys } from '../lib/state/panel-keys';
import { PageIcon, type PageIconName } from './pages-icons';
import { useWords } from './words';

/** The ways to open it, each with what to press. */
export function Ways({ keys }: { keys: PanelKeys }): JSX.Element {
  const words = useWords();
  return (
    <table class="ways">
      <tbody>
        <Way icon="pin" name={words.t('ways.icon')}>
          <p>{words.t('ways.icon_text')}</p>
        </Way>
        <Way icon="key" name={words.t('ways.keys')}>
          <Keys keys={keys} />
        </Way>
        <Way icon="menu" name={words.t('ways.menu')}>
          <p>{words.t('ways.menu_text', { entry: words.t('menu.describe') })}</p>
        </Way>
        <Way icon="address" name={words.t('ways.bar')}>
          <p>
            <Caps caps={['beacon', words.t('ways.space')]} />
          </p>
          <p>{words.t('ways.bar_text')}</p>
        </Way>
      </tbody>
    </table>
  );
}

interface WayProps {
  readonly icon: PageIconName;
  readonly name: string;
  readonly children: ComponentChildren;
}

function Way({ icon, name, children }: WayProps): JSX.Element {
  return (
    <tr>
      <th scope="row">
        <PageIcon name={icon} />
        <span>{name}</span>
      </th>
      <td>{children}</td>
    </tr>
  );
}

/** The key that is really set, or that none is, and the way to change it. */
function Keys({ keys }: { keys: PanelKeys }): JSX.Element | null {
  const words = useWords();
  const caps = keys.caps.value;
  if (caps === null) return null;
  return (
    <div data-panel-keys={caps.join(' ')}>
      {caps.length > 0 && (
        <p>
          <Caps caps={caps} />
        </p>
      )}
      <p>{words.t(caps.length > 0 ? 'ways.keys_text' : 'ways.keys_none')}</p>
      <button type="button" class="link" data-action="change-keys" onClick={() => keys.change()}>
        {words.t(caps.length > 0 ? 'ways.keys_change' : 'ways.keys_choose')}
      </button>
    </div>
  );
}

/** Keys in the order they are pressed, as they look on a keyboard. */
function Caps({ caps }: { caps: readonly string[] }): JSX.Element {
  return (
    <span class="caps" dir="ltr">
      {caps.map((cap, place) => (
        <Fragment key={cap}>
          {place > 0 && ' '}
          <kbd>{cap}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
