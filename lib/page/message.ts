import type { PageReading } from '../detection/types';

/** Kinds of message that the content script sends. */
export const PAGE_READ = 'page-read';
export const PAGE_LEFT = 'page-left';

/** What a document says now. `page` names the document, so that a later one in the same frame is never taken for it. */
export interface PageReadMessage {
  readonly kind: typeof PAGE_READ;
  readonly page: string;
  readonly reading: PageReading;
}

/** The document that said something is going away. */
export interface PageLeftMessage {
  readonly kind: typeof PAGE_LEFT;
  readonly page: string;
}

export type PageMessage = PageReadMessage | PageLeftMessage;
