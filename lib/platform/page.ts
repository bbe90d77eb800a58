import type { Page } from '../state/ports';
import { saveFile } from './save-file';

/** What a screen does with the window that it is drawn in. */
export const page: Page = {
  copy: async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false; // the browser or the system refused; the text can still be selected by hand
    }
  },
  print: (part) => {
    const root = document.documentElement;
    root.dataset.print = part;
    window.addEventListener('afterprint', () => delete root.dataset.print, { once: true });
    window.print();
  },
  save: saveFile,
};
