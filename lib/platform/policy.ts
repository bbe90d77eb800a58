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

/**
 * Calls `hear` whenever the organisation's policy changes. Listens to this area alone: for a listener to all of them the
 * browser would start the worker at each write of its own that ended after it.
 * @returns the way to stop
 */
export function onPolicyChanged(hear: () => void): () => void {
  // Firefox takes a policy only when it starts; no source was found that its event is there in every version.
  const changed: typeof browser.storage.managed.onChanged | undefined = browser.storage.managed.onChanged;
  const listener = (): void => hear();
  changed?.addListener(listener);
  return () => changed?.removeListener(listener);
}
