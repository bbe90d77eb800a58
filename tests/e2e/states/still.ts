import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BrowserKind } from '../harness';
import { extensionFolder } from '../harness/extension-folder';
import { STILL } from './moment';
import { playBrowser, standStill } from './still-script';

/** Letters that are the same on every machine, Latin and Hebrew; only this copy has them, they never ship. */
const FONT_FOLDER = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/heebo/package.json'),
);
const FONTS = ['latin', 'latin-ext', 'hebrew', 'math', 'symbols'].map(
  (set) => `heebo-${set}-wght-normal.woff2`,
);
const PLACE = 'still';

/** Some compilers wrap functions in a helper of this name. */
const HELPER = 'const __name = (value) => value;';
const CLOCK = `(${String(standStill)})(${STILL});`;

function style(): string {
  const rules = readFileSync(join(FONT_FOLDER, 'index.css'), 'utf8').replaceAll('url(./files/', 'url(');
  const faces = rules.replaceAll('font-display: swap', 'font-display: block');
  return `${faces}
    *, ::before, ::after, ::file-selector-button, ::placeholder { font-family: 'Heebo Variable' !important; caret-color: transparent !important;
      animation: none !important; transition: none !important; scroll-behavior: auto !important; }
    ::-webkit-scrollbar { display: none; }`;
}

function addFiles(folder: string): void {
  mkdirSync(join(folder, PLACE));
  for (const font of FONTS) cpSync(join(FONT_FOLDER, 'files', font), join(folder, PLACE, font));
  writeFileSync(join(folder, PLACE, 'still.css'), style());
  writeFileSync(join(folder, PLACE, 'still.js'), `{ ${HELPER} ${CLOCK} (${String(playBrowser)})(); }`);
}

/**
 * Makes a copy of a build in which it is always the same moment, and letters look the same on every machine: one font, no
 * caret, nothing moves. The extension's own code stays as it was built.
 * @param folder an empty one
 * @returns the folder
 */
export function stillCopy(kind: BrowserKind, folder: string): string {
  cpSync(extensionFolder(kind, {}), folder, { recursive: true });
  addFiles(folder);
  const head = `<head><script src="/${PLACE}/still.js"></script><link rel="stylesheet" href="/${PLACE}/still.css">`;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace('<head>', head));
  }
  const worker = join(folder, 'background.js');
  writeFileSync(worker, `{ ${HELPER} ${CLOCK} }\n${readFileSync(worker, 'utf8')}`);
  return folder;
}
