import { escapeHtml } from '../html';
import { route } from './icloud-shell';
import type { StorageWords } from './icloud-states';

/** What a signed-out visitor sees, with its offer of more storage: no problem is present. */
export function landing(): string {
  return `${route(
    'landing',
    `<div class="landing-page"><h1>iCloud</h1>
<ui-button class="push primary sign-in-button" role="button" tabindex="0">Sign In</ui-button>
<p>Upgrade to iCloud+ to get more storage</p>
<p>More storage plus additional features to keep your data private.</p></div>`,
  )}<footer><div class="legal-footer">System Status</div></footer>`;
}

/** The signed-in home page: tiles, and the storage meter. */
export function home(words: StorageWords): string {
  return route(
    'homepage',
    `<div class="homepage-viewport"><div class="homepage-gradient-background"></div>
<nav><a href="/photos/" data-go="/photos/">Photos</a> <a href="/icloudplus/" data-go="/icloudplus/">iCloud+</a></nav>
<article class="tile mail-tile"><h2>Mail</h2><ul role="listbox" aria-label="Mail">
<li role="option">iCloud storage is almost full. Act now or lose your photos</li></ul></article>
<article class="tile plan-tile" aria-label="Plan"><h2>iCloud</h2>
<p class="storage-meter"><span>${escapeHtml(words.meter)}</span></p></article></div>`,
  );
}

/** The photos route: nothing about storage on it. */
export function photos(): string {
  return route('photos', '<h1>Photos</h1><div role="grid" aria-label="Photos">Library, 1,204 items</div>');
}

/** The plan page at /icloudplus/, with its features and the plan's storage. */
export function plan(words: StorageWords): string {
  return `<div class="page-viewport icloud-plus-page-route"><main>
<h1>iCloud+ Features</h1>
<section class="plan-block"><h2>Your Plan</h2><p>${escapeHtml(words.meter)}</p></section>
<article aria-label="Hide My Email"><button class="unstyled-button tile-button">Hide My Email</button></article>
</main></div>`;
}

/** A route whose app lives in a same-origin subframe. */
export function appRoute(app: string, frame: string): string {
  return route(
    app,
    `<iframe class="child-application" data-name="${app}" src="/applications/${app}/current/en-us/${frame}.html?rootDomain=www"></iframe>`,
  );
}
