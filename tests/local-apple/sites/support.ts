import { escapeHtml, htmlDocument, paragraphs } from '../html';
import { type Answer, htmlAnswer, type Site } from '../http';
import { hostilePage } from './hostile';
import { ARTICLES, type Article } from './support-articles';

const LOCALES = ['ar-ae', 'de-at', 'de-de', 'en-afri', 'en-gb', 'en-us', 'fr-fr', 'ja-jp', 'ru-ru', 'zh-cn'];

/** The feedback form under every article: never part of what it says. */
const FEEDBACK = `<footer class="feedback"><h2>Need more help?</h2><p>Helpful? <button>Yes</button><button>No</button></p>
<form><label>Comment <textarea maxlength="250"></textarea></label><p>Character limit: 250</p>
<p>Please don’t include any personal information in your comment.</p></form></footer>`;

function head(article: Article, path: string): string {
  const id = path.split('/').at(-1) ?? '';
  const others = LOCALES.map(
    (locale) =>
      `<link rel="alternate" hreflang="${locale}" href="https://support.apple.com/${locale}/${id}">`,
  );
  const canonical = article.canonical ?? path;
  return `<link rel="canonical" href="https://support.apple.com${canonical}">${others.join('')}`;
}

function section({ heading, texts, steps = [] }: Article['sections'][number]): string {
  const items = steps.map((step) => `<li class="gb-list_item">${escapeHtml(step)}</li>`).join('');
  const list = items && `<ol class="list gb-list">${items}</ol>`;
  return `<div><h2 class="gb-header">${escapeHtml(heading)}</h2>
<div class="gb-paragraph">${paragraphs(texts)}</div>${list}</div>`;
}

function articlePage(article: Article, path: string): Answer {
  const body = `<div id="app"><div id="content"><h1 class="gb-header">${escapeHtml(article.title)}</h1>
<div class="gb-paragraph">${escapeHtml(article.intro)}</div>
<div id="sections">${article.sections.map(section).join('')}</div>
<p>Published Date: June 5, 2026</p></div>${FEEDBACK}</div>`;
  const title = `${article.title} - Apple Support`;
  const rootAttributes = ' prefix="og: http://ogp.me/ns#"';
  return htmlAnswer(
    htmlDocument({ lang: article.lang, title, body, head: head(article, path), rootAttributes }),
  );
}

/** support.apple.com: articles under all their addresses. */
export const supportSite: Site = ({ pathname }) => {
  const article = ARTICLES.find(({ paths }) => paths.includes(pathname));
  return article ? articlePage(article, pathname) : hostilePage(pathname);
};
