import { Popup } from '../../components/popup';
import { createPopupModel } from '../../lib/state/popup-model';
import type { Mirror } from '../../lib/state/records';
import { type Drawn, drawWhole, WORDS } from './screen';

/** Draws the popup over given records. */
export function popup(start: Partial<Mirror> = {}, may = true): Promise<Drawn> {
  return drawWhole(
    (port) => {
      const model = createPopupModel(port);
      return { screen: () => <Popup model={model} words={WORDS} />, dispose: model.dispose };
    },
    start,
    may,
  );
}
