// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { newBudget } from '../../../lib/page/budget';
import { MAX_TEXT } from '../../../lib/page/limits';
import { finish } from '../../../lib/page/steps';
import { readBlocks } from '../../../lib/page/walk';
import { page, reading, TOOLS } from './page-fixture';

const HOME = 'https://www.icloud.com/';
const ARTICLE = 'https://support.apple.com/en-us/102563';
const alert = (text: string): string => `<div role="alert">${text}</div>`;

describe('a page that holds too much', () => {
  it('gives at most 20 candidates of at most 400 characters', () => {
    const rows = Array.from({ length: 500 }, (_, i) => `<p>storage ${i} ${'word '.repeat(300)}</p>`).join('');
    const candidates = reading(`<main>${rows}</main>`, ARTICLE)?.candidates ?? [];
    expect(candidates).toHaveLength(20);
    expect(Math.max(...candidates.map(({ text }) => text.length))).toBeLessThanOrEqual(400);
  });

  it('says the same words once, from the best place', () => {
    const body = `<main><h1>backup</h1>${'<p>backup</p>'.repeat(50)}</main>`;
    expect(reading(body, ARTICLE)?.candidates).toEqual([{ text: 'backup', place: 'title' }]);
  });

  it('survives one word of a million letters and lone halves of surrogate pairs', () => {
    const result = reading(alert(`${'x'.repeat(1_000_000)}`) + alert('\ud800 storage \udfff'), HOME);
    expect(result?.candidates).toEqual([{ text: '\ufffd storage \ufffd', place: 'alert' }]);
  });

  it('stops reading an area when the text or the nodes are used up', () => {
    const row = `<p>${'x'.repeat(10_000)}</p>`;
    const rows = finish(
      readBlocks(page(row.repeat(100)).body, 'script', { tools: TOOLS, budget: newBudget() }),
    );
    expect(rows).toHaveLength(MAX_TEXT / 10_000);
    const nodes = { ...newBudget(), nodes: 10 };
    const blocks = finish(
      readBlocks(page('<p>a</p>'.repeat(100)).body, 'script', { tools: TOOLS, budget: nodes }),
    );
    expect(blocks).toHaveLength(5);
  });

  it('gives way while it reads', () => {
    const steps = readBlocks(page('<p>a</p>'.repeat(500)).body, 'script', {
      tools: TOOLS,
      budget: newBudget(),
    });
    let pauses = 0;
    while (!steps.next().done) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(10);
  });

  it('ends when what it stands on is taken away meanwhile', () => {
    const doc = page(`<div id="a">${'<p>a</p>'.repeat(500)}</div><div id="b" hidden><p>secret</p></div>`);
    const area = doc.getElementById('a');
    if (!area) throw new Error('the fixture has no area');
    const steps = readBlocks(area, '[hidden]', { tools: TOOLS, budget: newBudget() });
    steps.next();
    for (const row of [...area.children]) doc.getElementById('b')?.prepend(row);
    const blocks = finish(steps);
    expect(blocks.length).toBeLessThan(500);
    expect(blocks.map(({ text }) => text)).not.toContain('secret');
  });

  it('survives deep nesting', () => {
    const doc = page('');
    let inner: Element = doc.body;
    for (let i = 0; i < 5000; i += 1) inner = inner.appendChild(doc.createElement('div'));
    inner.append('storage full');
    const blocks = finish(readBlocks(doc.body, 'script', { tools: TOOLS, budget: newBudget() }));
    expect(blocks.map(({ text }) => text)).toEqual(['storage full']);
  });

  it('reads a document without a body or a language', () => {
    const doc = page('');
    doc.documentElement.removeAttribute('lang');
    doc.body.remove();
    expect(reading(doc, HOME)).toBeNull();
    expect(reading(doc, ARTICLE)).toMatchObject({ lang: '', candidates: [] });
    expect(reading(doc, 'https://discussions.apple.com/thread/250873047')).toBeNull();
  });

  it('keeps address and language within what the worker takes', () => {
    const doc = page(alert('storage'), 'x'.repeat(100));
    const result = reading(doc, `${HOME}${'p'.repeat(5000)}`);
    expect(result?.url.length).toBe(2000);
    expect(result?.lang.length).toBe(40);
  });

  it('changes nothing in the page', () => {
    const doc = page(`${alert('storage')}<ui-main-pane></ui-main-pane><p>5 GB of 5 GB</p>`);
    const before = doc.documentElement.outerHTML;
    reading(doc, HOME);
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});
