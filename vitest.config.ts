import { defineConfig } from 'vitest/config';

const preact = { jsx: 'automatic', jsxImportSource: 'preact' } as const;

/** Tests of lib/platform run against the fake browser that WXT ships. */
const alias = {
  'webextension-polyfill': new URL('tests/unit/platform/fake-polyfill.ts', import.meta.url).pathname,
  '@wxt-dev/i18n': new URL('tests/unit/platform/fake-i18n.ts', import.meta.url).pathname,
};

export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    projects: [
      {
        esbuild: preact,
        resolve: { alias },
        test: { name: 'unit', include: ['tests/{unit,replay,contract}/**/*.test.{ts,tsx}'] },
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
