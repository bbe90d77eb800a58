import type { Settings } from './records';

/** What an organisation can set, by the names that its administrators write. */
export const POLICY_FIELDS = ['watch', 'checkEveryMinutes', 'notices'] as const;

/** Bounds of the time between two checks, minutes. */
export const CHECK_EVERY = { least: 5, most: 60 } as const;

/** What an organisation has set; what is absent the person decides. */
export interface Policy {
  /** Names of watched services, as Apple spells them today where it knows them. */
  readonly watch?: readonly string[];
  /** 5 to 60. */
  readonly checkEveryMinutes?: number;
  readonly notices?: boolean;
  /** Names of values that cannot be read, wholly or in part, and of those that mean nothing here. */
  readonly bad: readonly string[];
}

/** Where no organisation has set anything. */
export const NO_POLICY: Policy = { bad: [] };

/** The settings as they count: what the organisation has set wins. */
export function withPolicy(settings: Settings, { watch, notices }: Policy): Settings {
  return {
    ...settings,
    ...(watch !== undefined && { watch }),
    ...(notices !== undefined && { notices }),
  };
}
