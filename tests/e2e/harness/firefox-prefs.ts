import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DriverOptions } from './driver';

/** Any uuid will do: it names the extension's origin, and must be the same after a restart. */
const ORIGIN_UUID = '6a1f9f52-4a0e-4d5c-8a51-7d7d3b9c0e11';

interface GeckoManifest {
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

function geckoId(extension: string): string | null {
  const text = readFileSync(join(extension, 'manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as GeckoManifest; // our own build's manifest
  return manifest.browser_specific_settings?.gecko?.id ?? null;
}

/** The extension comes back after a restart with the same origin and storage. */
function survival(extension: string): Record<string, unknown> {
  const id = geckoId(extension);
  return {
    ...(id === null ? {} : { 'extensions.webextensions.uuids': JSON.stringify({ [id]: ORIGIN_UUID }) }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  };
}

/** Settings of the Firefox profile, by preference name. */
export function firefoxPrefs(extension: string, { port, language }: DriverOptions): Record<string, unknown> {
  return {
    ...survival(extension),
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port}`,
    // Tabs in the background are polled too; a second between two looks would be long.
    'dom.min_background_timeout_value': 10,
    'dom.min_background_timeout_value_without_budget_throttling': 10,
    'dom.timeout.enable_budget_timer_throttling': false,
    // The manifest is shown as a plain text document, in the extension's own origin.
    'devtools.jsonview.enabled': false,
    'extensions.webextOptionalPermissionPrompts': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.aboutwelcome.enabled': false,
    'alerts.useSystemBackend': false,
    ...(language === undefined ? {} : { 'intl.locale.requested': language }),
  };
}
