import { browser } from '../browser';
import { decode, type Item } from './item';
import { TAB } from './registry';

/** The item's value as stored now, or its fallback. Rejects only where the browser's storage itself fails. */
export async function read<T>(item: Item<T>): Promise<T> {
  const stored = await browser.storage[item.area].get(item.key);
  return decode(item, stored[item.key]).value;
}

/** Ids of the tabs that something is stored about. */
export async function storedTabIds(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.filter((key) => key.startsWith(TAB)).map((key) => Number(key.slice(TAB.length)));
}
