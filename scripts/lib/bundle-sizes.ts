import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One thing that is measured in a build against its budget; sizes in bytes. */
export interface Size {
  readonly build: string;
  readonly what: string;
  readonly bytes: number;
  readonly budget: number;
}

const KB = 1024;
/** From the design; the total is ours: an install over a phone's connection should take a second or two. */
const BUDGETS = { contentScript: 6 * KB, popup: 25 * KB, total: 300 * KB };

function gzipped(files: Iterable<string>): number {
  let sum = 0;
  for (const file of files) sum += gzipSync(readFileSync(file), { level: 9 }).byteLength;
  return sum;
}

/** A script with every script that it imports, however deep. */
function withImports(file: string, known: Set<string> = new Set()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?["'](\.[^"']+\.js)["']/g);
  for (const [, target = ''] of imports) withImports(join(dirname(file), target), known);
  return known;
}

/** The scripts that a page of the build loads. */
function scriptsOf(build: string, page: string): Set<string> {
  const known = new Set<string>();
  const html = readFileSync(join(build, page), 'utf8');
  for (const [, source = ''] of html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g))
    withImports(join(build, source), known);
  return known;
}

function allFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

/**
 * Measures a build.
 * @param build folder that `npm run build` wrote, such as `.output/chrome-mv3`
 * @returns sizes after gzip -9, of the whole folder file by file as a store packs it
 */
export function bundleSizes(build: string): Size[] {
  const name = relative('.output', build);
  return [
    {
      build: name,
      what: 'content script, gzip',
      bytes: gzipped([join(build, 'content-scripts/apple.js')]),
      budget: BUDGETS.contentScript,
    },
    {
      build: name,
      what: 'popup scripts, gzip',
      bytes: gzipped(scriptsOf(build, 'popup.html')),
      budget: BUDGETS.popup,
    },
    { build: name, what: 'whole extension, gzip', bytes: gzipped(allFiles(build)), budget: BUDGETS.total },
  ];
}
