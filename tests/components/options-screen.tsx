// As the screen's own entrypoint does: components that read a signal are drawn anew when it changes.
import '@preact/signals';
import { Options } from '../../components/options';
import { createOptionsModel } from '../../lib/state/options-model';
import type { Mirror, Settings } from '../../lib/state/records';
import { fakeFile, fakeOrganisation } from './fake-port';
import { type Drawn, draw, WORDS } from './screen';

/** Draws the settings page over given settings, what an organisation has set, and other records where the test needs them. */
export function options(
  settings: Settings,
  organisation = fakeOrganisation(),
  others: Partial<Mirror> = {},
): Promise<Drawn> {
  return draw(
    (port) => {
      const model = createOptionsModel(port, fakeFile(), organisation);
      return { screen: <Options model={model} words={WORDS} />, dispose: model.dispose };
    },
    { ...others, settings },
  );
}
