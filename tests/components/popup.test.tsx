import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup';
import { createPopupModel } from '../../lib/state/popup-model';
import type { Mirror } from '../../lib/state/records';
import { aCase, checklist, finding, tab } from './records';
import { draw, WORDS } from './screen';

const PAGE = tab(finding('icloud-storage-full'), finding('icloud-backup-failed', 0.4));

function popup(start: Partial<Mirror> = {}, may = true) {
  return draw(
    (port) => {
      const model = createPopupModel(port);
      return { screen: <Popup model={model} words={WORDS} />, dispose: model.dispose };
    },
    start,
    may,
  );
}

type Drawn = Awaited<ReturnType<typeof popup>>;

/** Types something and sends it: what was typed on an earlier screen stands behind the page. */
async function ask({ one, port }: Pick<Drawn, 'one' | 'port'>): Promise<void> {
  fireEvent.input(one('[data-box]'), { target: { value: 'it failed' } });
  fireEvent.submit(one('form'));
  await waitFor(() => expect(one('[data-answers]')).toBeTruthy());
  port.calls.length = 0;
}

describe('a page with an error', () => {
  test('names it, quotes it and lists the steps in plan order', async () => {
    const { one, all, text } = await popup({ tab: PAGE });
    expect(one('[data-finding]').dataset.finding).toBe('icloud-storage-full');
    expect(one('blockquote').textContent).toBe('quote of icloud-storage-full');
    expect(one('[data-finding] h2').textContent).toMatch(/iCloud/);
    expect(one('[data-finding] > p:not(.over)').textContent).not.toBe('');
    expect(all('[data-fix]').map((step) => step.dataset.fix)).toEqual([
      'restart-device',
      'check-icloud-space',
      'free-icloud-space',
    ]);
    expect(text()).toContain('This page also mentions one other error');
    expect(one('article[data-fix]').textContent).toContain('about 3 minutes');
    expect(one('article[data-fix]').textContent).toContain('likely');
  });

  test.each(['worked', 'no-help', 'skip'] as const)('%s sends that outcome of the step', async (outcome) => {
    const { one, port } = await popup({ tab: PAGE });
    fireEvent.click(one(`[data-outcome=${outcome}]`));
    expect(port.calls).toEqual([
      {
        do: 'outcome',
        error: 'icloud-storage-full',
        quote: 'quote of icloud-storage-full',
        origin: 'page',
        fix: 'restart-device',
        outcome,
      },
    ]);
  });

  test('the focus goes to the next step', async () => {
    const { one, port } = await popup({ tab: PAGE });
    fireEvent.click(one('[data-outcome=no-help]'));
    const steps = checklist('icloud-storage-full').steps.slice(1);
    const next = aCase('icloud-storage-full', { checklist: checklist('icloud-storage-full', { steps }) });
    port.change({ book: { cases: [next], focus: next.id } });
    await waitFor(() => expect(document.activeElement).toBe(one('[data-fix=check-icloud-space] h2')));
  });

  test('a change from elsewhere leaves the focus alone', async () => {
    const { one, port } = await popup({ tab: PAGE });
    one('[data-action=open-panel]').focus();
    const steps = checklist('icloud-storage-full').steps.slice(1);
    const next = aCase('icloud-storage-full', { checklist: checklist('icloud-storage-full', { steps }) });
    port.change({ book: { cases: [next], focus: next.id } });
    await waitFor(() => one('article[data-fix=check-icloud-space]'));
    expect(document.activeElement).toBe(one('[data-action=open-panel]'));
  });

  test('the panel opens before anything else happens', async () => {
    const { one, port } = await popup({ tab: PAGE });
    fireEvent.click(one('[data-action=open-panel]'));
    expect(port.calls[0]).toBe('openPanel');
    expect(port.calls[1]).toMatchObject({ do: 'open-case', error: 'icloud-storage-full' });
  });

  test('a harmless later step can be done first, one that can lose data cannot', async () => {
    const { one, all } = await popup({ tab: PAGE });
    expect(all('li[data-fix=free-icloud-space] button')).toEqual([]);
    fireEvent.click(one('li[data-fix=check-icloud-space] button'));
    await waitFor(() => one('article[data-fix=check-icloud-space]'));
    fireEvent.click(one('[data-action=jump-back]'));
    await waitFor(() => one('article[data-fix=restart-device]'));
  });

  test('another error of the page can be picked', async () => {
    const { one, port } = await popup({ tab: PAGE });
    fireEvent.click(one('[data-pick=icloud-backup-failed]'));
    expect(port.calls).toEqual([
      {
        do: 'open-case',
        error: 'icloud-backup-failed',
        quote: 'quote of icloud-backup-failed',
        origin: 'page',
      },
    ]);
  });

  test('hostile text is shown as text', async () => {
    const hostile = '<img src=x onerror=alert(1)> $1 {step} \u202Ereversed';
    const { one, root } = await popup({ tab: tab(finding('icloud-stuck', 0.9, hostile)) });
    expect(one('blockquote').textContent).toBe(hostile);
    expect(root.querySelector('img')).toBeNull();
  });

  test('says when a press was not taken', async () => {
    const { one, port, text } = await popup({ tab: PAGE });
    port.answer = { ok: false, reason: 'worker-gone' };
    fireEvent.click(one('[data-outcome=worked]'));
    await waitFor(() => expect(one('[data-trouble=worker-gone]').textContent).not.toBe(''));
    expect(text()).toContain('Please try again');
  });

  test('shows the iCloud storage read from the page', async () => {
    const { text } = await popup({ tab: { ...PAGE, meter: { used: 4.9e9, total: 5e9, quote: '' } } });
    expect(text()).toContain('4.9 GB of 5 GB of iCloud storage is used');
  });
});

test('a step that loses something says what', async () => {
  const { steps } = checklist('icloud-storage-full');
  const risky = { ...PAGE, checklist: checklist('icloud-storage-full', { steps: steps.slice(2) }) };
  const { one, text } = await popup({ tab: risky });
  expect(one('article').dataset.fix).toBe('free-icloud-space');
  expect(text()).toContain('Can erase data');
  expect(text()).toContain('What you lose:');
});

test('a question sends its answer', async () => {
  const question = { id: 'filter-or-vpn', answers: ['yes', 'no'] } as const;
  const asks = { ...PAGE, checklist: checklist('icloud-storage-full', { question }) };
  const { one, port } = await popup({ tab: asks });
  expect(one('[data-question]').dataset.question).toBe('filter-or-vpn');
  expect(one('[data-answer=yes]').textContent).not.toBe('');
  fireEvent.click(one('[data-answer=yes]'));
  expect(port.calls).toMatchObject([{ do: 'answer', question: 'filter-or-vpn', answer: 'yes' }]);
});

describe('after it worked', () => {
  const outcomes = [{ fix: 'restart-device', outcome: 'worked', at: 0 }] as const;
  const how = { at: Date.UTC(2026, 10, 22, 11), how: 'worked' } as const;

  test.each([
    ['icloud-storage-full', 'Backed up'],
    ['computer-disconnected', 'Backed up'],
    ['restore-backup-corrupt', 'Restored'],
  ] as const)('%s ends with "%s"', async (error, title) => {
    const solved = aCase(error, { closed: how, outcomes });
    const { one, all } = await popup({
      tab: tab(finding(error)),
      book: { cases: [solved], focus: solved.id },
    });
    expect(one('[data-closed] h2').textContent).toBe(title);
    expect(all('[data-fix]')).toEqual([]);
  });

  test('the same error can come back', async () => {
    const solved = aCase('icloud-storage-full', { closed: how, outcomes });
    const { one, port } = await popup({ tab: PAGE, book: { cases: [solved], focus: solved.id } });
    fireEvent.click(one('[data-action=again]'));
    expect(port.calls).toMatchObject([{ do: 'open-case', error: 'icloud-storage-full' }]);
  });
});

describe('a page without an error', () => {
  test('says so and offers the box', async () => {
    const { one, all, text } = await popup();
    expect(text()).toContain('No backup error on this page');
    expect(one('[data-box]').tagName).toBe('TEXTAREA');
    expect(all('[data-finding]')).toEqual([]);
  });

  test('Enter sends, Shift and Enter does not', async () => {
    const { one, port } = await popup();
    const box = one('[data-box]');
    fireEvent.input(box, { target: { value: 'iPhone disconnected' } });
    fireEvent.keyDown(box, { key: 'Enter', shiftKey: true });
    expect(port.calls).toEqual([]);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(port.calls).toEqual([{ do: 'describe', text: 'iPhone disconnected' }]);
  });

  test('Enter that ends the composing of a word does not send', async () => {
    const { one, port } = await popup();
    const box = one('[data-box]');
    fireEvent.input(box, { target: { value: 'バックアップ' } });
    fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
    expect(port.calls).toEqual([]);
  });

  test('the button sends too, and an empty box asks for words', async () => {
    const { one, port, text } = await popup();
    fireEvent.submit(one('form'));
    await waitFor(() => expect(text()).toContain('Type or paste the message first.'));
    fireEvent.input(one('[data-box]'), { target: { value: 'stuck' } });
    fireEvent.submit(one('form'));
    expect(port.calls).toEqual([{ do: 'describe', text: 'stuck' }]);
  });

  test('several near answers are a choice', async () => {
    const findings = [finding('computer-disconnected', 0.7), finding('computer-error-occurred', 0.65)];
    const { all, one, port } = await popup({ typed: { findings, checklist: null } });
    await ask({ one, port });
    expect(all('[data-answers=unsure] [data-pick]').map((pick) => pick.dataset.pick)).toEqual([
      'computer-disconnected',
      'computer-error-occurred',
    ]);
    fireEvent.click(one('[data-pick=computer-error-occurred]'));
    expect(port.calls).toMatchObject([
      { do: 'open-case', error: 'computer-error-occurred', origin: 'typed' },
    ]);
  });

  test('text that fits nothing is said so, with common messages to pick', async () => {
    const { one, all, port } = await popup({ typed: { findings: [], checklist: null } });
    await ask({ one, port });
    expect(one('[data-answers=unknown] [role=status]').textContent).toContain('Not recognised');
    expect(all('[data-pick]').length).toBeGreaterThan(3);
    fireEvent.click(one('[data-pick=icloud-stuck]'));
    expect(port.calls).toEqual([{ do: 'open-case', error: 'icloud-stuck', quote: '', origin: 'picked' }]);
  });

  test('goes on with a case under way, and still offers the box', async () => {
    const way = aCase('icloud-stuck');
    const { one, all, port, text } = await popup({ book: { cases: [way], focus: way.id } });
    expect(text()).toContain('No backup error on this page');
    expect(text()).toContain('Still under way');
    expect(all('[data-finding]')).toEqual([]);
    expect(one('[data-case]').dataset.case).toBe('icloud-stuck');
    expect(all('[data-box]')).toHaveLength(1);
    fireEvent.click(one('[data-action=undo]'));
    expect(port.calls).toEqual([{ do: 'undo', caseId: way.id }]);
  });
});
