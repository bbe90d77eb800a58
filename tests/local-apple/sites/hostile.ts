import { escapeHtml, htmlDocument } from '../html';
import { type Answer, htmlAnswer } from '../http';

const MEGABYTE = 1_000_000;
const SENTENCE = 'My phone makes copies at night and I wonder about backup and storage on it. ';

/** 200,000 elements, flat in groups of a thousand. */
const manyNodes = () => `<div>${'<b>a</b>'.repeat(1000)}</div>`.repeat(200);

/** Changes 10,000 text nodes a second, in steps of one frame, for as long as the page is open. */
const BUSY = `<div id="busy">${'<span>0</span>'.repeat(1000)}</div><script>
const cells = document.querySelectorAll('#busy span');
let count = 0;
let before = performance.now();
let changed = 0;
function step(now) {
  const due = Math.min(1000, Math.round((now - before) * 10));
  before = now;
  for (let i = 0; i < due; i++) { changed++; cells[changed % cells.length].textContent = String(count++); }
  window.changedNodes = changed;
  requestAnimationFrame(step);
}
requestAnimationFrame(step);
</script>`;

const MARKUP = '<img src=x onerror="window.wasHit=1"> iPhone Backup Failed';
const MARKS = '\u202Eiphone\u202C \u200FBackup\u200B \u2066Failed\u2069 \u061C iPhone Backup Failed';

const PAGES: Readonly<Record<string, () => { readonly title: string; readonly text: string }>> = {
  'huge-text': () => ({
    title: 'A long text',
    text: `<p>${SENTENCE.repeat((5 * MEGABYTE) / SENTENCE.length)}</p>`,
  }),
  'many-nodes': () => ({ title: 'Many elements', text: manyNodes() }),
  'one-word': () => ({ title: 'One word', text: `<p>${'backup'.repeat(MEGABYTE / 6)}</p>` }),
  markup: () => ({ title: MARKUP, text: `<p title="${escapeHtml(MARKUP)}">${escapeHtml(MARKUP)}</p>` }),
  marks: () => ({ title: MARKS, text: `<p>${escapeHtml(MARKS)}</p>` }),
  busy: () => ({ title: 'Always changing', text: BUSY }),
};

const PATH = '/thread/hostile-';

/** A hostile page in the dress of a community question, at /thread/hostile-<name> of every host; null for other paths. */
export function hostilePage(path: string): Answer | null {
  const make = path.startsWith(PATH) ? PAGES[path.slice(PATH.length)] : undefined;
  if (!make) return null;
  const { title, text } = make();
  const body = `<div id="main-content"><main class="page" itemscope itemtype="https://schema.org/QAPage">
<section class="content-post question"><h1 class="question-title" id="content-post-title">
<span itemprop="name">${escapeHtml(title)}</span></h1>
<div itemprop="text" class="content-post-body-content">${text}</div></section></main></div>`;
  return htmlAnswer(htmlDocument({ lang: 'en', title, body }));
}
