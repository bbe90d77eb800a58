import { defineConfig } from 'vitest/config';

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
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
