import { withPolicy } from '../../state/policy';
import type { Settings } from '../../state/records';
import { readPolicy } from '../policy';
import { read } from '../storage/read';
import { SETTINGS } from '../storage/registry';

const MINUTE = 60_000;

/** The settings that count, and the usual time between two checks, ms, where the organisation has set one. */
export async function inForce(): Promise<Settings & { readonly every: number | undefined }> {
  const policy = await readPolicy();
  const minutes = policy.checkEveryMinutes;
  return {
    ...withPolicy(await read(SETTINGS), policy),
    every: minutes === undefined ? undefined : minutes * MINUTE,
  };
}
