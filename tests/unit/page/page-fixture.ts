import type { PageReading } from '../../../lib/detection/types';
import { readPage } from '../../../lib/page/read';
import type { PageTools } from '../../../lib/page/tools';

/** Stand-ins for the tables of lib/detection: these tests are about where is read, not about which words count. */
export const TOOLS: PageTools = {
  anchors: /backup|back up|storage|sauvegarde|バックアップ|lagring/i,
  openShadow: (element) => element.shadowRoot,
};

/** A document with this body. */
export function page(body: string, lang = 'en'): Document {
  return new DOMParser().parseFromString(`<html lang="${lang}"><body>${body}</body></html>`, 'text/html');
}

/** What is read from a page with this body at this address. */
export function reading(body: string | Document, address: string, tools = TOOLS): PageReading | null {
  return readPage(typeof body === 'string' ? page(body) : body, new URL(address), tools);
}

/** Candidates as "place: text". */
export function said(result: PageReading | null): string[] {
  return (result?.candidates ?? []).map(({ place, text }) => `${place}: ${text}`);
}
