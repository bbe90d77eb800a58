import { expect, test } from 'vitest';
import { sources } from './source';

const DATA = /^lib\/knowledge\/|\/data\/|services-list/;
const files = sources('lib', 'components', 'entrypoints', 'scripts').filter((file) => !DATA.test(file.path));
const lines = files.map((file) => file.lines).sort((a, b) => a - b);

test('no file is over 250 lines', () => {
  expect(files.filter((file) => file.lines > 250).map((file) => file.path)).toEqual([]);
});

test('no test file is over 250 lines either', () => {
  expect(
    sources('tests')
      .filter((file) => file.lines > 250)
      .map((file) => file.path),
  ).toEqual([]);
});

test('half of the files have at most 60 lines, nine in ten at most 150', () => {
  expect(lines[Math.floor(lines.length * 0.5)]).toBeLessThanOrEqual(60);
  expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThanOrEqual(150);
});

test('an entrypoint wires and does not decide: at most 40 lines', () => {
  const long = files.filter((file) => file.path.startsWith('entrypoints/') && file.lines > 40);
  expect(long.map((file) => file.path)).toEqual([]);
});

test('no component is over 150 lines', () => {
  const long = files.filter((file) => file.path.startsWith('components/') && file.lines > 150);
  expect(long.map((file) => file.path)).toEqual([]);
});

test('nothing is typed away without a reason beside it', () => {
  const silenced = /(?::|<|as) an[y]\b|as unkno[w]n as|@ts-(?:ignore|expect-error|nocheck)|biome-ignor[e]/;
  const wrong = sources('lib', 'components', 'entrypoints', 'scripts', 'tests').flatMap((file) =>
    file.text.split('\n').flatMap((line, at, all) => {
      const reason = line.includes('//') || all[at - 1]?.trim().startsWith('//');
      return silenced.test(line) && !reason ? [`${file.path}:${at + 1}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});
