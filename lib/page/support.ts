import { NEVER_READ } from './forbidden';
import { MAX_BLOCK, MAX_IMAGES } from './limits';
import { quotedStrings } from './quotes';
import type { Steps } from './steps';
import { clean, hasAnchor } from './text';
import type { Visit } from './visit';
import { readBlocks } from './walk';

/** Navigation, and the "Was this helpful?" form that stands under every article. */
const NEVER = `${NEVER_READ},nav,footer,form,[role=navigation],[role=contentinfo],[class*="feedback" i],[id*="feedback" i],[class*="helpful" i],[class*="globalheader"],[class*="globalfooter"]`;

/** Articles by number, now and formerly, with or without a locale ("en-us", "en-afri"); guides are not among them. */
const ARTICLE = /^(\/[a-z]{2}-[a-z]{2,4})?(\/kb)?\/(\d{5,6}|(HT|TS|PH)\d{4,6})\/?$/i;

/** Whether an address is that of a support article, so that its number may say what it is about. */
export function isArticle(url: URL): boolean {
  return ARTICLE.test(url.pathname);
}

function contentOf(doc: Document): Element | null {
  return (
    doc.getElementById('sections') ??
    doc.getElementById('content') ??
    doc.getElementsByTagName('main')[0] ??
    doc.body
  );
}

/** Whether the content is worth a walk. */
function mayHoldMessage(content: Element, anchors: RegExp): boolean {
  if (hasAnchor(content, anchors)) return true;
  const images = [...content.getElementsByTagName('img')].slice(0, MAX_IMAGES);
  return images.some((image) => image.alt.search(anchors) >= 0);
}

/** Reads Apple Support: the title, what the article quotes (an alert may stand in an image's `alt`), and the text. */
export function* readSupport(visit: Visit): Steps<void> {
  const content = contentOf(visit.doc);
  const heading = visit.doc.getElementsByTagName('h1')[0];
  const title = clean((heading?.textContent ?? '').slice(0, MAX_BLOCK));
  visit.isByNumber = isArticle(visit.url);
  if (visit.isByNumber) visit.found.addAlways(title, 'title');
  else visit.found.add(title, 'title');
  if (!content || !mayHoldMessage(content, visit.found.anchors)) return;
  for (const block of yield* readBlocks(content, NEVER, visit)) {
    for (const quoted of quotedStrings(block.text)) visit.found.add(quoted, 'quote');
    visit.found.add(block.text, block.isImage ? 'quote' : 'text');
  }
}
