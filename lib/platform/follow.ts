import type { Follow, Organisation } from '../state/ports';
import { mayNotify } from './may-notify';
import { browser } from './native';
import { onPolicyChanged, readPolicy } from './policy';
import { ASKED } from './storage/asked-item';
import { decode } from './storage/item';

/** Reads at once and after each change; an answer that a later one has overtaken is dropped. */
function following<T>(readNow: () => Promise<T>, onChanged: (hear: () => void) => () => void): Follow<T> {
  return (change) => {
    let turn = 0;
    const tell = async (): Promise<void> => {
      turn += 1;
      const own = turn;
      const value = await readNow();
      if (own === turn) change(value);
    };
    const stop = onChanged(() => void tell());
    void tell();
    return () => {
      turn += 1;
      stop();
    };
  };
}

function onAskedChanged(hear: () => void): () => void {
  const listener = (changes: object, area: string): void => {
    if (area === ASKED.area && ASKED.key in changes) hear();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** What the organisation has set, and whether the browser lets it. */
export const organisation: Organisation = { follow: following(readPolicy, onPolicyChanged), mayNotify };

/** Ids of the incidents whose end the person wants to be told. */
export const followAsked: Follow<readonly string[]> = following(async () => {
  const stored = await browser.storage[ASKED.area].get(ASKED.key);
  return decode(ASKED, stored[ASKED.key]).value;
}, onAskedChanged);
