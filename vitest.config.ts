import { defineConfig } from 'vitest/config';
import SlowestFirst from './tests/slowest-first';

const preact = { jsx: 'automatic', jsxImportSource: 'preact' } as const;

/** Tests of lib/platform run against the fake browser that WXT ships. */
const alias = [
  { find: /^(?:webextension-polyfill|\.\/native)$/, replacement: fake('fake-polyfill.ts') },
  { find: '@wxt-dev/i18n', replacement: fake('fake-i18n.ts') },
];

function fake(file: string): string {
  return new URL(`tests/unit/platform/${file}`, import.meta.url).pathname;
}

export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    sequence: { sequencer: SlowestFirst },
    maxWorkers: '100%',
    projects: [
      {
        esbuild: preact,
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/{unit,replay,contract}/**/*.test.{ts,tsx}'],
          // Only against a hang: how fast something is, the benches say.
          testTimeout: 60_000,
        },
      },
      {
        esbuild: preact,
        test: { name: 'components', include: ['tests/components/**/*.test.tsx'], environment: 'happy-dom' },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/temporary.ts',
          // Two at a time: they wait more than they work. In windows that are shown, they would take the focus from each other.
          maxWorkers: process.env.BEACON_HEADED ? 1 : 2,
          // After the others, which work all the time.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
