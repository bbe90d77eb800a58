// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isArticle } from '../../../lib/page/support';
import { reading, said } from './page-fixture';

const ARTICLE = 'https://support.apple.com/en-us/102563';
const GUIDE = 'https://support.apple.com/guide/icloud/view-and-manage-backups-mm122d3ef202/1.0/icloud/1.0';

describe('isArticle', () => {
  it.each([
    '/en-us/102563',
    '/102563',
    '/HT203516',
    '/en-afri/HT203516',
    '/kb/HT4859',
    '/kb/TS2529',
    '/kb/PH2529?locale=en_US',
    '/ja-jp/102563/',
  ])('knows %s', (path) => {
    expect(isArticle(new URL(path, ARTICLE))).toBe(true);
  });

  it.each([
    '/',
    '/en-us',
    '/iphone',
    '/kb/index?page=search',
    '/guide/iphone/iph3ecf67d29/ios',
    '/en-us/1025',
  ])('does not take %s for one', (path) => {
    expect(isArticle(new URL(path, ARTICLE))).toBe(false);
  });
});

describe('Apple Support', () => {
  it('says the title first, then quoted alerts, then text around anchors', () => {
    const body = `<div id="content"><div id="sections"><h1 class="gb-header">If you can't back up</h1>
      <p class="gb-paragraph">You might see “The last backup could not be completed.” on the screen.</p>
      <p class="gb-paragraph">Check your Wi-Fi.</p></div></div>`;
    expect(said(reading(body, ARTICLE))).toEqual([
      "title: If you can't back up",
      'quote: The last backup could not be completed.',
      'text: You might see “The last backup could not be completed.” on the screen.',
    ]);
  });

  it('reads an alert that stands in the alt text of an image, even alone on the page', () => {
    const body =
      '<main><h1>Hjälp</h1><p>Se bilden.</p><img alt="Det finns inte tillräckligt med lagring"></main>';
    const words = said(reading(body, ARTICLE));
    expect(words).toEqual(['title: Hjälp', 'quote: Det finns inte tillräckligt med lagring']);
  });

  it('always says address and title of an article, since its number may be all there is', () => {
    expect(said(reading('<main><h1>Använda Face ID</h1></main>', ARTICLE))).toEqual([
      'title: Använda Face ID',
    ]);
    expect(reading('<main></main>', ARTICLE)).toMatchObject({ url: ARTICLE, candidates: [] });
  });

  it('says nothing about other pages without an anchor', () => {
    expect(reading('<main><h1>iPhone User Guide</h1><p>Welcome.</p></main>', GUIDE)).toBeNull();
  });

  it('reads guides like articles when there is an anchor', () => {
    const body = '<h1>View backups</h1><div class="Subhead">Delete a backup</div>';
    expect(said(reading(body, GUIDE))).toEqual(['title: View backups', 'text: Delete a backup']);
  });

  it('ignores navigation, the feedback form and the footer', () => {
    const body = `<nav>Backup topics</nav><main><h1>Wallpaper</h1><p>Choose one.</p>
      <div class="ArticleFeedback"><p>Did your backup work?</p></div>
      <form><p>Tell us about your backup. Character limit: 250</p></form></main>
      <footer>More about storage</footer>`;
    expect(said(reading(body, ARTICLE))).toEqual(['title: Wallpaper']);
    expect(said(reading(body.replace('<main>', '<div>').replace('</main>', '</div>'), ARTICLE))).toEqual([
      'title: Wallpaper',
    ]);
  });

  it('has no storage meter: what an article shows is not the reader’s own', () => {
    expect(reading('<main><h1>Storage</h1><p>5 GB of 5 GB storage</p></main>', ARTICLE)?.meters).toEqual([]);
  });

  it('takes quotes in every language’s marks', () => {
    const quoted = [
      '“Backup a”',
      '"Backup b"',
      '«Backup c»',
      '»Backup d«',
      '„Backup e“',
      '「Backup f」',
      '”Backup g”',
    ];
    const body = `<main><h1>x</h1><p>${quoted.join(' och ')}</p></main>`;
    const words = said(reading(body, ARTICLE)).filter((word) => word.startsWith('quote'));
    expect(words).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `quote: Backup ${letter}`));
  });

  it('finds an anchor between whose letters Apple sets characters without width', () => {
    const body = '<main><h1>x</h1><p>バッ\u2060ク\u200bアップできません</p></main>';
    expect(said(reading(body, ARTICLE))).toContain('text: バックアップできません');
  });
});
