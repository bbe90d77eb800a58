import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { type Pixels, readPng, reduced, smallPng } from './small-png';

const ROOT = resolve(import.meta.dirname, '../../..');
/** What has been approved, in the project. */
const APPROVED = join(ROOT, 'tests/e2e/approved');
/** What is being approved. */
const NEXT = join(ROOT, 'artifacts/approved');
/** What differs now, for a person to look at. */
const DIFFERENT = join(ROOT, 'artifacts/different');
const HOW = 'if it should look so: npm run screenshots -- --approve';

/**
 * Letters are drawn by the browser itself on Linux, so any Chromium there draws the same ones; elsewhere the system draws
 * them, and only that there is an approved picture can be said.
 */
export const COMPARABLE = process.platform === 'linux';

/** Two colours are one up to this distance, of 1 between black and white; it spans the steps of a small PNG. */
const SAME_COLOUR = 0.04;
/** So many pixels may differ in any square of this side, px. Smoothed edges do not count: versions of a browser differ there. */
export const TOLERANCE = { square: 32, pixels: 12 };

/** How many pixels differ in the worst square, with a picture of them all; null where the sizes differ. */
export function difference(
  expected: Pixels,
  actual: Pixels,
): { readonly pixels: number; readonly picture: Buffer } | null {
  const { width, height } = expected;
  if (actual.width !== width || actual.height !== height) return null;
  const options = { threshold: SAME_COLOUR, windowSize: TOLERANCE.square };
  const picture = new PNG({ width, height });
  const pixels = pixelmatch(expected.data, actual.data, picture.data, width, height, options);
  return { pixels, picture: PNG.sync.write(picture) };
}

/** So many lines of an outline a message names. */
const MOST_LINES = 4;

function keepDifferent(name: string, files: Readonly<Record<string, Uint8Array | string>>): void {
  mkdirSync(DIFFERENT, { recursive: true });
  for (const [ending, content] of Object.entries(files))
    writeFileSync(join(DIFFERENT, `${name}-${ending}`), content);
}

/**
 * Compares a picture with the approved one.
 * @param shot a PNG
 * @returns what is wrong, one line each; then the pictures lie in artifacts/different
 */
export function pictureFlaws(name: string, shot: Uint8Array): string[] {
  const file = join(APPROVED, `${name}.png`);
  if (!existsSync(file)) return [`no approved picture ${name}; ${HOW}`];
  if (!COMPARABLE) return [];
  const approved = readFileSync(file);
  const found = difference(readPng(approved), reduced(readPng(shot)));
  if (found !== null && found.pixels <= TOLERANCE.pixels) return [];
  keepDifferent(name, {
    'expected.png': approved,
    'actual.png': shot,
    ...(found && { 'diff.png': found.picture }),
  });
  const how = found === null ? 'has another size' : `differs by ${found.pixels} pixels in one place`;
  return [`picture ${name} ${how}, see ${DIFFERENT}; ${HOW}`];
}

/**
 * Compares an outline with the approved one.
 * @returns what is wrong, one line each
 */
export function outlineFlaws(name: string, outline: string): string[] {
  const file = join(APPROVED, `${name}.txt`);
  const approved = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (approved === outline) return [];
  keepDifferent(name, { 'expected.txt': approved, 'actual.txt': outline });
  const lines = (text: string) => text.split('\n');
  const gone = lines(approved).filter((line) => !lines(outline).includes(line));
  const come = lines(outline).filter((line) => !lines(approved).includes(line));
  const some = (all: readonly string[]) => JSON.stringify(all.slice(0, MOST_LINES));
  return [`outline ${name} differs, see ${DIFFERENT}: gone ${some(gone)}, come ${some(come)}; ${HOW}`];
}

/** Begins an approval of everything; until `endApproval` the old one stands. */
export function beginApproval(): void {
  rmSync(NEXT, { recursive: true, force: true });
  mkdirSync(NEXT, { recursive: true });
}

/** Approves a picture, a PNG. */
export function approvePicture(name: string, shot: Uint8Array): void {
  writeFileSync(join(NEXT, `${name}.png`), smallPng(readPng(shot)));
}

/** Approves an outline. */
export function approveOutline(name: string, outline: string): void {
  writeFileSync(join(NEXT, `${name}.txt`), outline);
}

/** Puts what was approved in the place of the old, so that nothing stays of a state that is no more. */
export function endApproval(): void {
  rmSync(APPROVED, { recursive: true, force: true });
  cpSync(NEXT, APPROVED, { recursive: true });
}
