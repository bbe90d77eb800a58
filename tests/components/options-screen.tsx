// As the screen's own entrypoint does: components that read a signal are drawn anew when it changes.
import '@preact/signals';
import { Options } from '../../components/options';
import { createOptionsModel } from '../../lib/state/options-model';
import type { Mirror, Settings } from '../../lib/state/records';
import { fakeFile, fakeInstallation, fakeOrganisation, NOTHING } from './fake-port';
import { type Drawn, draw, WORDS } from './screen';

/** What a test brings of its own; the rest is as after an install. */
interface Around {
  readonly organisation?: ReturnType<typeof fakeOrganisation>;
  readonly installation?: ReturnType<typeof fakeInstallation>;
  readonly file?: ReturnType<typeof fakeFile>;
  /** Whether Apple's status file may be fetched. */
  readonly may?: boolean;
}

/** Draws the settings page over given records. */
export function settingsPage(
  start: Partial<Mirror> = {},
  {
    organisation = fakeOrganisation(),
    installation = fakeInstallation(),
    file = fakeFile(),
    may,
  }: Around = {},
): Promise<Drawn> {
  return draw(
    (port) => {
      const model = createOptionsModel(port, file, organisation, installation);
      return { screen: <Options model={model} words={WORDS} />, dispose: model.dispose };
    },
    start,
    may,
  );
}

/** Draws it over given settings, what an organisation has set, and other records where the test needs them. */
export function options(
  settings: Settings = NOTHING.settings,
  organisation = fakeOrganisation(),
  others: Partial<Mirror> = {},
): Promise<Drawn> {
  return settingsPage({ ...others, settings }, { organisation });
}
