import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { popup } from './popup-screen';
import { aCase, checklist, finding, tab } from './records';

const PAGE = tab(finding('icloud-storage-full'), finding('icloud-backup-failed', 0.4));

describe('a page with an error', () => {
  test('names it, quotes it and lists the steps in plan order', async () => {
    const { one, all, text } = await popup({ tab: PAGE });
    expect(one('[data-finding]').dataset.finding).toBe('icloud-storage-full');
    expect(one('blockquote').textContent).toBe('quote of icloud-storage-full');
    expect(one('[data-finding] h2').textContent).toMatch(/iCloud/);
    expect(one('[data-finding] .meaning').textContent).not.toBe('');
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

test('a step that waits for something else says so and no minutes', async () => {
  const step = { fix: 'wait-for-apple', causes: [], minutes: 1, risk: 'none', wait: 'apple' } as const;
  const { one } = await popup({
    tab: { ...PAGE, checklist: checklist('icloud-storage-full', { steps: [step] }) },
  });
  expect(one('.facts').textContent).toContain('as long as Apple needs');
  expect(one('.facts').textContent).not.toContain('minute');
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
