import type { Page } from 'puppeteer-core';
import type { Appearance } from './driver';
import { waitFor } from './page-run';

/** The media features (CSS name and value) that an appearance asks for. */
export function mediaFeatures({ scheme, forcedColors, reducedMotion }: Appearance) {
  const features: { readonly name: string; readonly value: string }[] = [];
  if (scheme) features.push({ name: 'prefers-color-scheme', value: scheme });
  if (forcedColors !== undefined) {
    features.push({ name: 'forced-colors', value: forcedColors ? 'active' : 'none' });
  }
  if (reducedMotion !== undefined) {
    features.push({ name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' });
  }
  return features;
}

/** Waits until the page itself sees all media features that an appearance asks for. */
export async function awaitAppearance(page: Page, appearance: Appearance): Promise<void> {
  const queries = mediaFeatures(appearance).map(({ name, value }) => `(${name}: ${value})`);
  await waitFor(
    page,
    `the page to look as asked: ${queries.join(' ')}`,
    (all: string[]) => {
      const missing = all.filter((query) => !matchMedia(query).matches);
      if (missing.length > 0) throw new Error(`not matching: ${missing.join(' ')}`);
      return true;
    },
    queries,
  );
}
