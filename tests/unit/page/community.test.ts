// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { reading, said } from './page-fixture';

const THREAD = 'https://discussions.apple.com/thread/250873047';

/** Shaped like the markup of May 2020. */
const thread = (title: string, question: string, reply: string): string => `
  <div id="main-content"><main class="page" data-thread-id="1" itemscope itemtype="https://schema.org/QAPage">
  <div itemprop="mainEntity"><section class="content-post question">
    <h1 class="question-title" id="content-post-title"><span itemprop="name">${title}</span></h1>
    <div itemprop="text" class="content-post-body-content"><p>${question}</p></div></section>
  <section class="top-answer"><div itemprop="acceptedAnswer"><div itemprop="text">${reply}</div></div></section>
  <section class="all-replies"><article class="content-post answer" itemprop="suggestedAnswer">
    <h1>${reply}</h1><div itemprop="text">${reply}</div></article></section></div></main></div>`;

describe('Apple Community', () => {
  it('reads the title and the first post', () => {
    const body = thread('Backup fails', 'My phone says not enough storage.', 'Try this.');
    expect(said(reading(body, THREAD))).toEqual([
      'title: Backup fails',
      'question: My phone says not enough storage.',
    ]);
  });

  it('never reads the replies', () => {
    expect(reading(thread('Battery', 'It drains.', 'Your backup failed'), THREAD)).toBeNull();
  });

  it('falls back to the first heading and the first article that is no reply', () => {
    const body = `<article class="thread-reply"><p>backup reply</p></article><h1>Help with backup</h1>
      <article><p>No storage here.</p></article><article><p>storage reply</p></article>`;
    expect(said(reading(body, THREAD))).toEqual(['title: Help with backup', 'question: No storage here.']);
  });

  it('does not take the first article of a later page for the question', () => {
    const body = '<h1>Help</h1><article><p>Your backup is full</p></article>';
    expect(reading(body, `${THREAD}?page=2`)).toBeNull();
    expect(reading(body, `${THREAD}?page=1`)).not.toBeNull();
  });

  it('reads no lists, profiles or forms', () => {
    const body = '<h1>backup</h1><article>backup</article>';
    for (const path of ['/community/iphone/using_iphone', '/profile/x', '/create/question', '/welcome']) {
      expect(reading(body, new URL(path, THREAD).href)).toBeNull();
    }
  });

  it('cuts a long post around its anchors', () => {
    const filler = 'Some words about nothing much. '.repeat(40);
    const body = thread('Help', `${filler}Then it said the backup failed. ${filler}`, '');
    const words = said(reading(body, THREAD));
    expect(words).toHaveLength(1);
    expect(words[0]).toMatch(/^question: Then it said the backup failed\. Some words/);
  });
});
