import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectFiles, sources } from './source';

const styles = projectFiles()
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const screens = sources('components', 'entrypoints').map(({ text }) => text);
const pages = projectFiles().filter((path) => path.startsWith('entrypoints/') && path.endsWith('.html'));
const made = [...screens, ...pages.map((path) => readFileSync(path, 'utf8'))].join('\n');

/** Whether a screen names the class, whole or as what stands before a variable: `icon-${name}`. */
function isMade(name: string): boolean {
  const starts = [...name.matchAll(/-/g)].map(({ index }) => `${name.slice(0, index)}-\${`);
  return (
    new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(made) || starts.some((start) => made.includes(start))
  );
}

function classesOf(css: string): string[] {
  const selectors = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g);
  return [...selectors].flatMap(([, selector = '']) =>
    [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name),
  );
}

test('no style file is over 250 lines', () => {
  const long = styles.filter(({ text }) => text.trimEnd().split('\n').length > 250);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('styles dress only what a screen makes', () => {
  expect(styles.length).toBeGreaterThan(0);
  const idle = styles.flatMap(({ path, text }) =>
    classesOf(text)
      .filter((name) => !isMade(name))
      .map((name) => `${path}: .${name}`),
  );
  expect(idle).toEqual([]);
});
