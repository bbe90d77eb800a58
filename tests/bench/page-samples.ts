/** Generated pages for the benchmark: the shapes of the real ones, with as much text as asked, and no anchor in it. */

const SENTENCE = 'Choose a picture, then move it with two fingers until it looks the way you like it. ';

/** Paragraphs, list rows and headings of about this many characters, some two nodes to a hundred characters. */
function filler(length: number): string {
  const paragraph = `<p class="gb-paragraph">${SENTENCE}<b>Settings</b> and <a href="#">more</a>. ${SENTENCE}</p>`;
  const row = `<ul class="list gb-list"><li class="gb-list_item"><p>${SENTENCE}</p></li></ul>`;
  const section = `<h2 class="gb-header">Wallpaper</h2>${paragraph}${row}`;
  return section.repeat(Math.ceil(length / (SENTENCE.length * 3 + 40)));
}

export interface Sample {
  readonly name: string;
  readonly address: string;
  readonly html: (length: number) => string;
}

const html = (body: string): string =>
  `<!doctype html><html lang="en-us"><title>x</title><body>${body}</body></html>`;

export const SAMPLES: readonly Sample[] = [
  {
    name: 'support',
    address: 'https://support.apple.com/guide/iphone/change-the-wallpaper-iph3ecf67d29/ios',
    html: (length) =>
      html(
        `<nav>Store</nav><main id="content"><div id="sections"><h1>Wallpaper</h1>${filler(length)}</div></main>`,
      ),
  },
  {
    name: 'community',
    address: 'https://discussions.apple.com/thread/250873047',
    html: (length) =>
      html(`<main itemtype="https://schema.org/QAPage"><h1 class="question-title">Wallpaper</h1>
        <section class="content-post question"><div itemprop="text">${filler(2000)}</div></section>
        <section class="all-replies"><article class="answer">${filler(length)}</article></section></main>`),
  },
  {
    name: 'icloud',
    address: 'https://www.icloud.com/',
    html: (length) =>
      html(`<ui-main-pane><div class="root-viewport"><div class="notification-presenter"></div>
        <div class="homepage-viewport"><p>Good morning</p></div><div id="churn"></div>
        <ui-list>${filler(length)}</ui-list></div></ui-main-pane>`),
  },
];
