import type { i18n } from '#i18n';
import type { StatusState } from '../status/types';
import type { Command, CommandAnswer } from './commands';
import type { Mirror } from './records';

export type Words = typeof i18n;

/** What a screen needs of the browser; lib/platform has the real one, tests bring their own. */
export interface ScreenPort {
  /** All records as they stand; a damaged one has fallen back already. */
  load(): Promise<Mirror>;
  /** Apple's status alone: it hangs on no tab, so it is there first. */
  loadStatus(): Promise<StatusState>;
  /** Calls `change` with every part that changes from now on; returns the way to stop. */
  watch(change: (part: Partial<Mirror>) => void): () => void;
  send(command: Command): Promise<CommandAnswer>;
  /** Opens the side panel; must be the first call in a click handler, or the browser refuses. */
  openPanel(): void;
  openOptions(): void;
  /** Whether Apple's status file may be fetched (Firefox lets a person withdraw it). */
  mayFetchStatus(): Promise<boolean>;
  /** Asks for it; must be called from a click. */
  askForStatus(): Promise<boolean>;
  /** Asks for notifications; must be called from a click. */
  askForNotices(): Promise<boolean>;
  now(): number;
}
