import { Options } from '../../components/options';
import { createOptionsModel } from '../../lib/state/options-model';
import type { Settings } from '../../lib/state/records';
import { fakeFile } from './fake-port';
import { type Drawn, draw, WORDS } from './screen';

/** Draws the settings page over given settings. */
export function options(settings: Settings): Promise<Drawn> {
  return draw(
    (port) => {
      const model = createOptionsModel(port, fakeFile());
      return { screen: <Options model={model} words={WORDS} />, dispose: model.dispose };
    },
    { settings },
  );
}
