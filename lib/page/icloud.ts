import { PAIR, PAIR_OR_SHARE } from '../detection/meter-anchors';
import { NEVER_READ } from './forbidden';
import { metersIn } from './meter-search';
import type { Steps } from './steps';
import { type Find, survey } from './survey';
import type { Visit } from './visit';
import { readBlocks } from './walk';

/** Where iCloud.com puts notices; the presenter is its own (page copies of 2024 and 2025), the rest is ARIA. */
const NOTICES = '.notification-presenter,[role=alert],[role=alertdialog]';
const ALERTS = `${NOTICES},[role=status],[aria-live]:not([aria-live=off])`;
/** Containers of the shell's pages, by their class names; the home page, whose tiles show mail, is only measured. */
const ROUTES = '[class*="-page-route"],.homepage-viewport';
const HOME = '.homepage-viewport,[class*="home"]';
/** Signed out, iCloud.com advertises "more storage" where nothing is wrong. */
const NEVER = `${NEVER_READ},[class*="landing-page"]`;

/** Frames of apps that show storage, and of apps that hold the reader's own things. */
const STORAGE_APP = /^\/applications\/(settings|icloudplus)/;
const NOTICE_APP = /^\/applications\/(mail|photos|(icloud)?drive)/;

/** Whether a frame inside iCloud.com may show something about storage: some apps do, sign-in and the others do not. */
export function isStorageFrame({ pathname }: URL): boolean {
  return STORAGE_APP.test(pathname) || NOTICE_APP.test(pathname);
}

function regionsOf({ doc, url }: Visit, find: Find): readonly Element[] {
  if (STORAGE_APP.test(url.pathname)) return [doc.body];
  return NOTICE_APP.test(url.pathname) ? [] : find(ROUTES);
}

function* readAlert(visit: Visit, area: Element): Steps<void> {
  const blocks = yield* readBlocks(area, NEVER, visit);
  visit.found.add(blocks.map((block) => block.text).join(' '), 'alert');
  visit.meters.push(...metersIn(blocks, PAIR_OR_SHARE));
}

function* readRegion(visit: Visit, region: Element): Steps<void> {
  const blocks = yield* readBlocks(region, `${NEVER},${ALERTS}`, visit);
  const isHome = region.matches(HOME);
  // A share alone, on the home page, may be a battery's.
  visit.meters.push(...metersIn(blocks, isHome ? PAIR : PAIR_OR_SHARE));
  if (!isHome) for (const block of blocks) visit.found.add(block.text, 'text');
}

/**
 * Reads iCloud.com: notices, and "used of total" where storage is shown. No backup error is ever shown there.
 * Mail, notes, photos and whatever is typed are never read.
 */
export function* readICloud(visit: Visit): Steps<void> {
  const { doc, url } = visit;
  const isOtherApp = url.pathname.startsWith('/applications/') && !isStorageFrame(url);
  if (isOtherApp || !doc.body) return;
  const find = yield* survey(doc.body, NEVER, visit);
  // In mail, photos and drive, live areas read the reader's own things out, so only notices count.
  const alerts = find(NOTICE_APP.test(url.pathname) ? NOTICES : ALERTS);
  yield;
  for (const area of alerts) yield* readAlert(visit, area);
  for (const region of regionsOf(visit, find)) yield* readRegion(visit, region);
}
