import { afterEach, describe, expect, test, vi } from 'vitest';
import { createPanelModel, type PanelModel, panelView } from '../../../lib/state/panel-model';
import type { Mirror } from '../../../lib/state/records';
import { fakePort, fakeSurroundings, NOON, NOTHING } from '../../components/fake-port';
import { aCase, checklist, finding, tab } from '../../components/records';

const PAGE = tab(finding('icloud-storage-full'));
const WAY = aCase('icloud-stuck');
const BOOK = { cases: [WAY], focus: WAY.id };
const TYPED = {
  findings: [finding('computer-disconnected')],
  codes: [],
  signs: [],
  checklist: checklist('computer-disconnected'),
  to: 'popup' as const,
};
const models: PanelModel[] = [];

afterEach(() => {
  for (const model of models.splice(0)) model.dispose();
});

function view(part: Partial<Mirror>, asked = false) {
  return panelView({ ...NOTHING, ...part }, asked, NOON);
}

describe('panelView', () => {
  test('waits for the records', () => {
    expect(panelView(null, false, NOON)).toEqual({ kind: 'loading' });
  });

  test('stays with the case under way and only offers what the page shows', () => {
    expect(view({ tab: PAGE, book: BOOK, typed: TYPED })).toMatchObject({
      kind: 'plan',
      plan: { error: 'icloud-stuck' },
      onPage: { error: 'icloud-storage-full' },
    });
  });

  test('says nothing about a page that shows the same error', () => {
    const same = tab(finding('icloud-stuck'));
    expect(view({ tab: same, book: BOOK })).toMatchObject({ kind: 'plan', onPage: null });
  });

  test('without a case shows the page, then what was typed, then nothing', () => {
    expect(view({ tab: PAGE, typed: TYPED })).toMatchObject({ plan: { error: 'icloud-storage-full' } });
    expect(view({ typed: TYPED })).toMatchObject({ plan: { error: 'computer-disconnected' } });
    expect(view({})).toEqual({ kind: 'empty', unknown: false, codes: [] });
  });

  test('shows what was typed in the panel itself', () => {
    expect(view({ typed: TYPED, book: BOOK }, true)).toMatchObject({
      plan: { error: 'computer-disconnected' },
    });
    expect(
      view(
        { typed: { findings: [], codes: [], signs: [], checklist: null, to: 'popup' as const }, book: BOOK },
        true,
      ),
    ).toEqual({
      kind: 'empty',
      unknown: true,
      codes: [],
    });
  });

  test('shows the end of a case until it is put away', () => {
    const solved = aCase('icloud-stuck', { closed: { at: 0, how: 'worked' } });
    expect(view({ book: { cases: [solved], focus: solved.id } })).toMatchObject({
      plan: { closed: { how: 'worked' } },
    });
    const away = aCase('icloud-stuck', { closed: { at: 0, how: 'put-away' } });
    expect(view({ book: { cases: [away], focus: away.id } })).toEqual({
      kind: 'empty',
      unknown: false,
      codes: [],
    });
  });
});

describe('commands', () => {
  async function open(start: Partial<Mirror>) {
    const port = fakePort(start);
    const model = createPanelModel(port, fakeSurroundings());
    models.push(model);
    await vi.waitFor(() => expect(model.view.value.kind).not.toBe('loading'));
    port.calls.length = 0;
    return { port, model };
  }

  test('undo, put away and again speak of the case on screen', async () => {
    const { port, model } = await open({ book: BOOK });
    await model.plan.undo();
    await model.plan.putAway();
    await model.plan.again();
    expect(port.calls).toEqual([
      { do: 'undo', caseId: WAY.id },
      { do: 'put-away', caseId: WAY.id },
      { do: 'open-case', error: 'icloud-stuck', quote: WAY.quote, origin: 'typed' },
    ]);
  });

  test('undo without a case sends nothing', async () => {
    const { port, model } = await open({ tab: PAGE });
    await model.plan.undo();
    expect(port.calls).toEqual([]);
  });

  test('an answer carries the error', async () => {
    const { port, model } = await open({ book: BOOK });
    await model.plan.answer('filter-or-vpn', 'yes');
    expect(port.calls).toEqual([
      {
        do: 'answer',
        error: 'icloud-stuck',
        quote: WAY.quote,
        origin: 'typed',
        question: 'filter-or-vpn',
        answer: 'yes',
      },
    ]);
  });

  test('picking leaves what was typed in the panel', async () => {
    const { port, model } = await open({ book: BOOK, typed: TYPED });
    await model.describe.ask('disconnected');
    await model.pick({ error: 'icloud-stuck', quote: 'q', origin: 'page' });
    expect(port.calls.slice(1)).toEqual([
      { do: 'open-case', error: 'icloud-stuck', quote: 'q', origin: 'page' },
      { do: 'forget-typed' },
    ]);
    expect(model.view.value).toMatchObject({ plan: { error: 'icloud-stuck' } });
  });
});
