import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectFiles } from './source';

const text = readFileSync('ARCHITECTURE.md', 'utf8');
const rows = [...text.matchAll(/^\| `([^`]+)`\s*\|/gm)].map(([, path = '']) => path);

test('every place that the table names is there', () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((path) => !existsSync(path))).toEqual([]);
});

test('every room is in the table', () => {
  const rooms = ['lib', 'entrypoints', 'tests'].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${folder}/${entry.name}/`),
  );
  const top = new Set(
    projectFiles()
      .filter((path) => path.includes('/'))
      .map((path) => `${path.split('/')[0]}/`),
  );
  expect([...rooms, ...top].filter((room) => !rows.some((row) => row.startsWith(room)))).toEqual([]);
});
