// As the screen's own entrypoint does: components that read a signal are drawn anew when it changes.
import '@preact/signals';
import { Panel } from '../../components/panel';
import { createPanelModel } from '../../lib/state/panel-model';
import type { TextFile } from '../../lib/state/ports';
import type { Mirror } from '../../lib/state/records';
import { fakeRecord } from './fake-port';
import { type Drawn, draw, WORDS } from './screen';

/** What was saved so far, by all panels. */
export const saved: TextFile[] = [];

/** What was copied so far, by all panels. */
export const copied: string[] = [];

/**
 * Draws the side panel over given records.
 * @param copies whether the browser lets it copy
 * @param asked ids of the incidents whose end is to be told
 */
export function panel(
  start: Partial<Mirror> = {},
  copies = true,
  asked = fakeRecord<readonly string[]>([]).follow,
): Promise<Drawn> {
  const page = {
    copy: async (text: string) => {
      copied.push(text);
      return copies;
    },
    print: () => {},
    save: (file: TextFile) => void saved.push(file),
  };
  return draw((port) => {
    const model = createPanelModel(port, asked);
    return { screen: <Panel model={model} words={WORDS} page={page} />, dispose: model.dispose };
  }, start);
}
