import { NEVER_READ } from './forbidden';
import type { Steps } from './steps';
import { hasAnchor } from './text';
import type { Visit } from './visit';
import { readBlocks } from './walk';

/** Replies mention every error there is, so they say nothing about this one. Hooks of the markup of May 2020. */
const REPLIES =
  '[itemprop$="Answer"],.answer,.all-replies,.top-answer,article[class*="repl"],section[class*="repl"],li[class*="repl"]';
const NEVER = `${NEVER_READ},${REPLIES},nav,footer,form,aside`;

/** Where the first post is: microdata first, since it is the likeliest to last. */
const QUESTIONS = ['[itemprop=text]', '.content-post.question'];
const FIRST_POST = 'article:not(.answer):not([class*="repl"])';

/** On a later page of a thread the first post may be a reply, so there only a marked question counts. */
function questionHooks(url: URL): readonly string[] {
  return Number(url.searchParams.get('page') ?? 1) > 1 ? QUESTIONS : [...QUESTIONS, FIRST_POST];
}

/** Reads a thread of an Apple Community: its title and first post, never a reply. Other pages there are lists. */
export function* readCommunity(visit: Visit): Steps<void> {
  if (!visit.url.pathname.includes('/thread/')) return;
  yield* readPart(visit, ['h1'], 'title');
  yield* readPart(visit, questionHooks(visit.url), 'question');
}

function* readPart(visit: Visit, hooks: readonly string[], place: 'title' | 'question'): Steps<void> {
  for (const hook of hooks) {
    const area = visit.doc.querySelector(hook);
    if (area && !area.closest(NEVER)) {
      if (!hasAnchor(area, visit.found.anchors)) return;
      const blocks = yield* readBlocks(area, NEVER, visit);
      return visit.found.add(blocks.map((block) => block.text).join(' '), place);
    }
    yield;
  }
}
