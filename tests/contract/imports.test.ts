import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, sources } from './source';

/** Rooms of the house, and the rooms that each may import from. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/knowledge': [],
  'lib/detection': ['lib/knowledge'],
  'lib/diagnosis': ['lib/knowledge', 'lib/detection'],
  'lib/status': ['lib/knowledge'],
  'lib/page': ['lib/detection'],
  'lib/state': ['lib/knowledge', 'lib/detection', 'lib/diagnosis', 'lib/status'],
  'lib/platform': ['lib/knowledge', 'lib/detection', 'lib/diagnosis', 'lib/status', 'lib/state', 'lib/page'],
  components: ['lib/state', 'lib/knowledge', 'lib/detection', 'lib/diagnosis', 'lib/status'],
  entrypoints: ['components', 'lib/state', 'lib/platform', 'lib/page'],
};
const ROOMS = Object.keys(MAY_IMPORT);
const PACKAGES: Readonly<Record<string, readonly RegExp[]>> = {
  'lib/state': [/^@preact\/signals-core$/, /^#i18n$/],
  'lib/platform': [/^webextension-polyfill$/, /^(?:#|@wxt-dev\/)i18n$/, /^valibot$/],
  components: [/^preact/, /^@preact\/signals(?:-core)?$/],
  entrypoints: [/^preact$/, /^@preact\/signals$/, /^wxt\/utils\//],
  'lib/diagnosis': [/^valibot$/],
};

function roomOf(path: string): string {
  return ROOMS.find((room) => path.startsWith(`${room}/`)) ?? 'elsewhere';
}

const files = sources('lib', 'components', 'entrypoints');

test('every source file stands in a room of the house', () => {
  expect(files.filter((file) => roomOf(file.path) === 'elsewhere').map((file) => file.path)).toEqual([]);
  expect(files.length).toBeGreaterThan(50);
});

test('imports run one way', () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file.path);
    const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
    return importsOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => posix.join(posix.dirname(file.path), specifier))
      .filter((target) => !allowed.includes(roomOf(target)))
      .map((target) => `${file.path} -> ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('each room uses only the packages that it may', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => !specifier.startsWith('.') && !specifier.endsWith('.css'))
      .filter((specifier) => !(PACKAGES[roomOf(file.path)] ?? []).some((allowed) => allowed.test(specifier)))
      .map((specifier) => `${file.path} -> ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

test('only lib/platform and entrypoints touch the browser', () => {
  const touches =
    /\b(?:browser|chrome)\.(?:runtime|storage|tabs|action|alarms|permissions|windows|i18n|notifications)\b/;
  const wrong = files.filter((file) => {
    return !/^(?:lib\/platform|entrypoints)\//.test(file.path) && touches.test(file.text);
  });
  expect(wrong.map((file) => file.path)).toEqual([]);
});

test('pure rooms take time, chance and the network as arguments', () => {
  const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\bsetTimeout\(|\blocalStorage\b/;
  const pure = /^lib\/(?:knowledge|detection|diagnosis|status|state)\//;
  expect(
    files.filter((file) => pure.test(file.path) && impure.test(file.text)).map((file) => file.path),
  ).toEqual([]);
});
