import { browser } from '../browser';
import { ASIDE, decode, encode, type Item } from './item';

let last: Promise<unknown> = Promise.resolve();

/** Runs jobs one after the other, so that no update reads what another is about to write. */
function inTurn<T>(job: () => Promise<T>): Promise<T> {
  const turn = last.then(job, job);
  last = turn.catch(() => undefined);
  return turn;
}

type Values<Items> = { [Key in keyof Items]: Items[Key] extends Item<infer T> ? T : never };

/**
 * Changes items of one storage area in a single write, so that a worker killed at any moment leaves all or nothing.
 * A stored value that could not be read is kept under `aside:<key>` in that same write.
 * Only the worker calls this: screens send commands.
 * @param items records of the same area
 * @param change gets the present values and returns the new ones; the same object again leaves an item as it is
 * @returns the values after the change
 * @throws where the browser refuses the write, for instance because its quota is used up
 */
export function update<const Items extends readonly Item<unknown>[]>(
  items: Items,
  change: (values: Values<Items>) => Values<Items>,
): Promise<Values<Items>> {
  return inTurn(async () => {
    const area = browser.storage[items[0]?.area ?? 'local'];
    const stored = await area.get(items.map((item) => item.key));
    const before = items.map((item) => decode(item, stored[item.key]));
    // The mapped tuple type is lost by map(); every value comes from its own item's parser or fallback.
    const values = before.map((parsed) => parsed.value) as Values<Items>;
    const after = change(values);
    const writes: Record<string, unknown> = {};
    items.forEach((item, i) => {
      if (after[i] === values[i]) return;
      writes[item.key] = encode(item, after[i]);
      if (before[i]?.damaged) writes[ASIDE + item.key] = stored[item.key];
    });
    if (Object.keys(writes).length > 0) await area.set(writes);
    return after;
  });
}

/** Removes a record; a missing one is no error. */
export function remove(item: Item<unknown>): Promise<void> {
  return inTurn(() => browser.storage[item.area].remove(item.key));
}

/** Erases all that outlives the browser session, also what was kept aside, after whatever is being written. */
export function eraseLocal(): Promise<void> {
  return inTurn(() => browser.storage.local.clear());
}
