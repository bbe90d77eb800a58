import type { Command } from './commands';
import type { Settings } from './records';
import { toggled } from './watch-list';

/** The two files that Apple's services stand in. */
export type ServiceFile = 'status' | 'developer';

interface Lists {
  readonly watch: readonly string[];
  readonly developer: readonly string[];
}

/**
 * Ticks a service, or unticks it. Ticks that follow each other faster than they are stored all count.
 * @param settings the person's own, without what an organisation has set; null until they are there
 * @param save carries the command out
 */
export function createWatchToggle(
  settings: () => Settings | null,
  save: (command: Command, place: string) => Promise<boolean>,
): (file: ServiceFile, name: string) => Promise<void> {
  let ahead: Lists | null = null;
  return async (file, name) => {
    const stored = settings();
    if (stored === null) return;
    const now = ahead ?? { watch: stored.watch, developer: stored.watchDeveloper ?? [] };
    const next =
      file === 'status'
        ? { ...now, watch: toggled(now.watch, name) }
        : { ...now, developer: toggled(now.developer, name) };
    ahead = next;
    await save({ do: 'set-watch', ...next }, `service ${name}`);
    if (ahead === next) ahead = null;
  };
}
