import { resolve } from 'node:path';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig, type UserManifest } from 'wxt';
import { STATUS_FILES } from './lib/platform/hosts';

/** AMO asks every new add-on to say what it sends: https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/ */
const GECKO = {
  id: 'backup-beacon@backup-beacon.example',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] },
};

/**
 * The key that opens the side panel; docs/design.md says where it is free and where not. On a Mac, Option types letters,
 * so it is Control there. Where another extension holds it already, the browser sets none.
 */
const PANEL_KEY = { default: 'Alt+Shift+U', mac: 'MacCtrl+Shift+U' };

/** All other modules go into the popup's one file, where other screens find what they share with it. */
const NOT_OF_POPUP =
  /entrypoints\/(?!popup)|@preact\/signals\/|[/-]fit[-.]|storage-plans|timeline|lateness|history-csv|(?:panel|options|welcome|watch-list|pages)|-form|(?:alerts|end-wish|follow|asked-item|policy|quiet-view|snooze|wishes|services(?:-list)?|service-(?:key|aliases)|mark|fixes\/[a-z-]+|fix-sources|step-sources|private-window|print|notice-book|file-day|done-steps|hand-over|signs|other-page|data-model|data-file|save-file|display-name|exported|known-sizes|may-notify|platform\/page)\.(?:tsx?|css)$|\/(?:steps|devices|watch)\.css$/;

/** Only what lies below this folder counts, whatever the folders above it are called. */
const HERE = resolve('.').replaceAll('\\', '/');
const isNotOfPopup = (id: string) => NOT_OF_POPUP.test(id.replace(HERE, ''));

const { platform, env } = process;
const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  manifest: ({ browser }) => ({
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_permissions: ['notifications'],
    host_permissions: [STATUS_FILES],
    omnibox: { keyword: 'beacon' },
    action: { default_title: '__MSG_app_name__' },
    commands: {
      // Firefox has a command of its own for it, with its own words: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/commands
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        suggested_key: PANEL_KEY,
        ...(browser !== 'firefox' && { description: '__MSG_shortcut_panel__' }),
      },
    },
    ...(browser === 'firefox'
      ? // WXT 0.21.0 has no type for data_collection_permissions, which Firefox 140 and AMO know.
        { browser_specific_settings: { gecko: GECKO } as UserManifest['browser_specific_settings'] }
      : // Firefox takes no schema: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/managed
        { minimum_chrome_version: '116', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  // Without a display no browser starts, and the folder to load is named instead.
  webExt: {
    disabled: !hasDisplay,
    startUrls: ['https://www.icloud.com/'],
    // Chromium refuses to start for root with its sandbox: https://crbug.com/638180
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const hasScreens = entrypoints.some(({ type }) => type !== 'background' && type !== 'content-script');
      // The development server serves modules one by one and has no such file.
      if (!hasScreens || config.mode === 'development') return;
      const output = { manualChunks: (id: string) => (isNotOfPopup(id) ? undefined : 'popup') };
      config.build = { ...config.build, rollupOptions: { ...config.build?.rollupOptions, output } };
    },
  },
  vite: () => ({
    // Styles go into the page: a popup that waits for one file less is there sooner.
    plugins: [viteSingleFile({ inlinePattern: ['**/*.css'], useRecommendedBuildConfig: false })],
    // Both browsers preload modules themselves: https://developer.mozilla.org/docs/Web/HTML/Attributes/rel/modulepreload
    build: {
      minify: 'terser',
      terserOptions: {
        safari10: false, // Vite would else work around a bug of that browser
        ecma: 2020,
        compress: {
          passes: 3,
          inline: 1, // functions that are written out at each call pack worse
          keep_fargs: false,
          unsafe: true,
          unsafe_arrows: true,
          // Only the i18n package warns, of a word that is missing: types and tests hold that none is.
          pure_funcs: ['console.warn'],
        },
      },
      modulePreload: { polyfill: false },
    },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    resolve: { alias: { 'wxt/utils/content-script-context': resolve('lib/platform/content-context.ts') } },
  }),
});
