// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { PageMessage } from '../../../lib/page/message';
import { PageSession } from '../../../lib/page/session';
import { ManualClock } from './manual-clock';
import { page, TOOLS } from './page-fixture';

const FULL = '<div role="alert">Your storage is full</div>';
const HOME = 'https://www.icloud.com/';

function open(body: string, address = HOME) {
  const doc = page(body);
  const clock = new ManualClock();
  const sent: PageMessage[] = [];
  Object.defineProperty(doc, 'location', { value: { href: address } });
  const send = (message: PageMessage): number => sent.push(message);
  const session = new PageSession(doc, { clock, send, tools: TOOLS, page: 'this-one' });
  session.read();
  return { doc, clock, sent, session };
}

type Opened = ReturnType<typeof open>;
const texts = ({ sent }: Opened): unknown[] =>
  sent.map((message) =>
    message.kind === 'page-read' ? message.reading.candidates.map((c) => c.text) : 'left',
  );

describe('what is reported', () => {
  it('is what the page says, in the name of this document', async () => {
    const tab = open(FULL);
    await tab.clock.pass(0);
    expect(tab.sent).toMatchObject([{ kind: 'page-read', page: 'this-one', reading: { url: HOME } }]);
  });

  it('is nothing on a page that says nothing', async () => {
    const tab = open('<p>Photos</p>');
    await tab.clock.pass(60_000);
    expect(tab.sent).toEqual([]);
  });

  it('is a notice that comes later, once', async () => {
    const tab = open('');
    await tab.clock.pass(0);
    tab.doc.body.innerHTML = FULL;
    await tab.clock.pass(2000);
    tab.doc.body.append(tab.doc.createElement('p'));
    await tab.clock.pass(2000);
    expect(texts(tab)).toEqual([['Your storage is full']]);
  });

  it('is nothing any more when the notice goes, said once', async () => {
    const tab = open(FULL);
    await tab.clock.pass(0);
    tab.doc.body.innerHTML = '';
    await tab.clock.pass(2000);
    tab.doc.body.append('x');
    await tab.clock.pass(2000);
    expect(texts(tab)).toEqual([['Your storage is full'], []]);
  });

  it('is said again when the document comes back from the cache', async () => {
    const tab = open(FULL);
    await tab.clock.pass(0);
    tab.session.leave();
    tab.session.readAfresh();
    await tab.clock.pass(0);
    expect(texts(tab)).toEqual([['Your storage is full'], 'left', ['Your storage is full']]);
  });

  it('tells of leaving only where something was told', async () => {
    const tab = open('');
    await tab.clock.pass(0);
    tab.session.leave();
    expect(tab.sent).toEqual([]);
  });
});

describe('how it reads', () => {
  let tab: Opened;
  beforeEach(() => {
    tab = open(`<div aria-live="polite">${'<p>storage</p>'.repeat(2000)}</div>`);
  });

  it('does a long reading in many short pieces', async () => {
    tab.clock.costOfLook = 5;
    let pieces = 0;
    while (tab.sent.length === 0 && pieces < 10_000) {
      await tab.clock.pass(0);
      pieces += 1;
    }
    expect(tab.sent).toHaveLength(1);
    expect(pieces).toBeGreaterThan(10);
  });

  it('reads once more when it is asked while it reads', async () => {
    tab.session.readAfresh();
    await tab.clock.pass(0);
    expect(tab.sent.length).toBeGreaterThan(0);
    tab.doc.body.innerHTML = '';
    await tab.clock.pass(5000);
    expect(texts(tab).at(-1)).toEqual([]);
  });

  it('leaves pages alone that do not change', async () => {
    const tab = open('<main><h1>x</h1></main>', 'https://support.apple.com/en-us/102563');
    await tab.clock.pass(0);
    tab.doc.body.innerHTML = '<main><h1>y</h1></main>';
    await tab.clock.pass(60_000);
    expect(tab.sent).toHaveLength(1);
    expect(tab.clock.waiting).toBe(0);
  });

  it('stops with its context', async () => {
    const tab = open('');
    await tab.clock.pass(0);
    tab.session.stop();
    tab.doc.body.innerHTML = FULL;
    await tab.clock.pass(60_000);
    expect(tab.sent).toEqual([]);
  });
});
