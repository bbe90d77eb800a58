import { escapeHtml, htmlDocument, paragraphs } from '../html';
import { type Answer, htmlAnswer, type Site } from '../http';
import { THREADS, type Thread } from './discussions-threads';
import { hostilePage } from './hostile';

function reply(text: string, index: number): string {
  return `<article class="content-post answer" itemprop="suggestedAnswer" itemscope itemtype="https://schema.org/Answer">
<a class="author" href="/profile/helper${index}">Helper ${index}</a>
<time itemprop="dateCreated" datetime="2026-08-0${index + 2}T10:00:00Z">Aug ${index + 2}, 2026</time>
<div itemprop="text" class="content-post-body-content">${paragraphs([text])}</div></article>`;
}

function question({ title, question: texts }: Thread): string {
  return `<section class="content-post question" itemprop="mainEntity" itemscope itemtype="https://schema.org/Question">
<h1 class="question-title" id="content-post-title"><span itemprop="name">${escapeHtml(title)}</span></h1>
<time itemprop="dateCreated" datetime="2026-08-01T10:00:00Z">Aug 1, 2026</time>
<div itemprop="text" class="content-post-body-content">${paragraphs(texts)}</div></section>`;
}

function threadPage(thread: Thread): Answer {
  const [top, ...others] = thread.replies;
  const best = top === undefined ? '' : `<section class="top-answer">${reply(top, 0)}</section>`;
  const body = `<div id="main-content"><main class="page" data-thread-id="${thread.id}" itemscope itemtype="https://schema.org/QAPage">
${question(thread)}${best}
<section class="all-replies">${others.map((text, index) => reply(text, index + 1)).join('')}</section></main></div>`;
  const title = `${thread.title} - Apple Community`;
  return htmlAnswer(htmlDocument({ lang: thread.lang, title, body }));
}

/** The community on one host: its threads at /thread/<9 digits>, and hostile pages. */
export function discussionsSite(host: string): Site {
  return ({ pathname }) => {
    const thread = THREADS.find((one) => one.host === host && pathname === `/thread/${one.id}`);
    return thread ? threadPage(thread) : hostilePage(pathname);
  };
}
