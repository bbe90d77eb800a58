import { NO_POLICY, type Policy } from '../state/policy';
import { browser } from './native';
import { parsePolicy } from './storage/parse-policy';

/** What the organisation has set now. Firefox refuses to read where there is no policy at all, which is the usual case. */
export async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get());
  } catch {
    return NO_POLICY;
  }
}

/** Calls `hear` whenever the organisation's policy changes; returns the way to stop. */
export function onPolicyChanged(hear: () => void): () => void {
  const listener = (_changes: object, area: string): void => {
    if (area === 'managed') hear();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
