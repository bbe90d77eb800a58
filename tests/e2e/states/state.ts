import type { Page as Tab } from 'puppeteer-core';
import type { Finding } from '../../../lib/detection/types';
import type { Page } from '../../../lib/state/ports';
import type { CaseBook, Settings } from '../../../lib/state/records';
import type { StatusState } from '../../../lib/status/types';
import type { Stage } from '../story';

export const SCREENS = ['popup', 'panel', 'options', 'welcome'] as const;
export type ScreenName = (typeof SCREENS)[number];

/** Records that a state starts from; what is left out is as after an install, with a good check four minutes ago. */
export interface Kept {
  readonly settings?: Partial<Settings>;
  readonly status?: StatusState;
  readonly book?: CaseBook;
}

/** What a person prints. */
export type Paper = Parameters<Page['print']>[0];

/** One state of one screen, and the way there. */
export interface State {
  /** Names its pictures and outlines. */
  readonly id: string;
  readonly screen: ScreenName;
  /** What a person would call it. */
  readonly title: string;
  readonly kept?: Kept;
  /** Address of Apple's page that the screen speaks about. */
  readonly over?: string;
  /** Findings on that page beside its own. */
  readonly alsoFound?: readonly Finding[];
  /** What the browser's part is played as, see still-script.ts. */
  readonly query?: string;
  /** What happens before the screen is opened, at Apple or in the worker. */
  readonly before?: (stage: Stage) => Promise<void>;
  /** What the person does on the screen. */
  readonly act?: (page: Tab) => Promise<void>;
  /** Selectors of what must be visible before the state counts as shown. */
  readonly shows: readonly string[];
  /** Its pictures show no more than the section with the last of `shows`. */
  readonly part?: true;
  /** Pictures of it are taken at 320 px too. */
  readonly narrow?: true;
  /** What of it is pictured as on paper too. */
  readonly paper?: Paper;
}
