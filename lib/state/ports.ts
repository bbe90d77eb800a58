import type { i18n } from '#i18n';
import type { ErrorId } from '../knowledge/ids';
import type { Apple } from '../status/worst';
import type { Command, CommandAnswer } from './commands';
import type { Policy } from './policy';
import type { Mirror } from './records';

export type Words = typeof i18n;

/** A file for the person to keep. */
export interface TextFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/** What a screen needs of its own window. */
export interface Page {
  /** Must be called from a click; false where the browser refused. */
  copy(text: string): Promise<boolean>;
  /** Prints the checklist, or the summary for whoever helps alone. */
  print(part: 'checklist' | 'summary'): void;
  /** Saves a file as a download; must be called from a click. */
  save(file: TextFile): void;
}

/** What a file of ours holds, in the few words that a person needs before taking it over. */
export interface Kept {
  readonly settings: boolean;
  readonly checklists: number;
  /** How many problems that Apple reported. */
  readonly incidents: number;
  /** Something of it cannot be read. */
  readonly damaged: boolean;
}

/** Files that a person saves and opens. */
export interface DataFile {
  save(records: Pick<Mirror, 'settings' | 'book' | 'status' | 'developer'>): void;
  saveTable(table: TextFile): void;
  /** null where the text is no file of ours. */
  keptIn(text: string): Kept | null;
}

/** The records on their way to a screen; a damaged one has fallen back already. */
export interface Loading {
  /** What says whether it is Apple; it hangs on no tab, so it is there first. */
  readonly apple: Promise<Apple>;
  readonly all: Promise<Mirror>;
}

/**
 * A record that only some screens follow.
 * @param change called with the present value once it is read, and with each later one
 * @returns the way to stop
 */
export type Follow<T> = (change: (value: T) => void) => () => void;

/** What an organisation has set, for the settings page. */
export interface Organisation {
  readonly follow: Follow<Policy>;
  /** Whether the browser lets notices be shown. */
  mayNotify(): Promise<boolean>;
}

/** The extension as the browser has it. */
export interface Installation {
  readonly version: string;
  /** Whether the page is in a private window. */
  readonly isPrivate: boolean;
  /** The key that opens the side panel, as the browser writes it (`Alt+Shift+U`, `⌃⇧U`); '' where none is set. */
  panelKey(): Promise<string>;
  /** Opens the browser's own page where keys are set. */
  changeKeys(): Promise<void>;
}

/** What a screen needs of the browser; lib/platform has the real one, tests bring their own. */
export interface ScreenPort {
  load(): Loading;
  /** Calls `change` with every part that changes from now on; returns the way to stop. */
  watch(change: (part: Partial<Mirror>) => void): () => void;
  send(command: Command): Promise<CommandAnswer>;
  /**
   * Errors that a text still being typed may be about, best first; none where the worker cannot be asked. '' only has the
   * worker make ready.
   */
  suggest(text: string): Promise<readonly ErrorId[]>;
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
