// As the screen's own entrypoint does: components that read a signal are drawn anew when it changes.
import '@preact/signals';
import { Panel } from '../../components/panel';
import { createPanelModel } from '../../lib/state/panel-model';
import type { Surroundings } from '../../lib/state/panel-window';
import type { TextFile } from '../../lib/state/ports';
import type { Mirror } from '../../lib/state/records';
import { fakeSurroundings } from './fake-port';
import { type Drawn, draw, WORDS } from './screen';

/** What was saved so far, by all panels. */
export const saved: TextFile[] = [];

/** What was copied so far, by all panels. */
export const copied: string[] = [];

/** What was printed so far, by all panels. */
export const printed: string[] = [];

/**
 * Draws the side panel over given records.
 * @param copies whether the browser lets it copy
 * @param around where it stands: by default in a window like any other, with nothing set by an organisation
 */
export function panel(
  start: Partial<Mirror> = {},
  copies = true,
  around: Partial<Surroundings> = {},
): Promise<Drawn> {
  const page = {
    copy: async (text: string) => {
      copied.push(text);
      return copies;
    },
    print: (part: string) => void printed.push(part),
    save: (file: TextFile) => void saved.push(file),
  };
  return draw((port) => {
    const model = createPanelModel(port, fakeSurroundings(around));
    return { screen: <Panel model={model} words={WORDS} page={page} />, dispose: model.dispose };
  }, start);
}
