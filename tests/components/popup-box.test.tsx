import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { popup } from './popup-screen';
import { aCase, checklist, finding, tab } from './records';
import type { Drawn } from './screen';

/** Types something and sends it: what was typed on an earlier screen stands behind the page. */
async function ask({ one, port }: Pick<Drawn, 'one' | 'port'>): Promise<void> {
  fireEvent.input(one('[data-box]'), { target: { value: 'it failed' } });
  fireEvent.submit(one('form'));
  await waitFor(() => expect(one('[data-answers]')).toBeTruthy());
  port.calls.length = 0;
}

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
    const { all, one, port } = await popup({
      typed: { findings, codes: [], signs: [], checklist: null, to: 'popup' as const },
    });
    await ask({ one, port });
    await waitFor(() => expect(document.activeElement).toBe(one('[data-answers=unsure] h2')));
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
    const { one, all, port } = await popup({
      typed: { findings: [], codes: [], signs: [], checklist: null, to: 'popup' as const },
    });
    await ask({ one, port });
    expect(one('[data-answers=unknown] h2').textContent).toContain('Not recognised');
    await waitFor(() => expect(document.activeElement).toBe(one('[data-answers=unknown] h2')));
    expect(one('[data-box]')).toHaveProperty('value', 'it failed');
    expect(all('[data-pick]').length).toBeGreaterThan(3);
    fireEvent.click(one('[data-pick=icloud-stuck]'));
    expect(port.calls).toEqual([{ do: 'open-case', error: 'icloud-stuck', quote: '', origin: 'picked' }]);
  });

  test('offers the box before it goes on with a case under way', async () => {
    const way = aCase('icloud-stuck');
    const { one, all, port, text } = await popup({ book: { cases: [way], focus: way.id } });
    expect(text()).toMatch(/No backup error on this page.*What did your iPhone.*Still under way/);
    expect(all('[data-finding]')).toEqual([]);
    expect(one('[data-case]').dataset.case).toBe('icloud-stuck');
    expect(all('[data-box]')).toHaveLength(1);
    fireEvent.click(one('[data-action=undo]'));
    expect(port.calls).toEqual([{ do: 'undo', caseId: way.id }]);
  });
});

test('a number that nobody can explain, or that means several things, is said to be so', async () => {
  const codes = [
    { code: '-54', certainty: 'ambiguous' },
    { code: '-69', certainty: 'unknown' },
    { code: '4013', certainty: 'known' },
  ] as const;
  const { all } = await popup({
    typed: {
      findings: [finding('icloud-stuck')],
      codes,
      signs: [],
      checklist: checklist('icloud-stuck'),
      to: 'popup' as const,
    },
  });
  expect(all('[data-code]').map((line) => line.textContent)).toEqual([
    expect.stringContaining('-54 can mean several things'),
    expect.stringContaining('what -69 means'),
  ]);
});

test('the language of the words is named, and the quote carries it', async () => {
  const german = { ...finding('icloud-stuck'), language: 'de' };
  const typed = {
    findings: [german],
    codes: [],
    signs: [],
    checklist: checklist('icloud-stuck'),
    to: 'popup' as const,
  };
  const { one } = await popup({ typed });
  expect(one('[data-language=de]').textContent).toContain('German');
  expect(one('blockquote').lang).toBe('de');
});

test('the answer to what was typed takes the focus from the box', async () => {
  const way = aCase('icloud-stuck');
  const { one, port } = await popup({ book: { cases: [way], focus: way.id } });
  fireEvent.input(one('[data-box]'), { target: { value: 'iPhone disconnected' } });
  fireEvent.keyDown(one('[data-box]'), { key: 'Enter' });
  const findings = [finding('computer-disconnected')];
  port.change({
    typed: {
      findings,
      codes: [],
      signs: [],
      checklist: checklist('computer-disconnected'),
      to: 'popup' as const,
    },
  });
  await waitFor(() => {
    const heading = one('[data-finding=computer-disconnected] h2');
    expect(document.activeElement).toBe(heading);
  });
});

test('going back takes the focus to what the page says', async () => {
  const { one, port } = await popup();
  fireEvent.input(one('[data-box]'), { target: { value: 'iPhone disconnected' } });
  fireEvent.submit(one('form'));
  const findings = [finding('computer-disconnected')];
  port.change({
    typed: {
      findings,
      codes: [],
      signs: [],
      checklist: checklist('computer-disconnected'),
      to: 'popup' as const,
    },
  });
  await waitFor(() => fireEvent.click(one('[data-action=back]')));
  port.change({ typed: null });
  await waitFor(() => expect(document.activeElement).toBe(one('.nothing h2')));
});

test('the words that made the finding are marked in the quote, whatever signs they hold', async () => {
  const quote = 'iCloud (5 GB) is full. Not enough storage?';
  const best = {
    ...finding('icloud-storage-full'),
    quote,
    because: ['Not enough storage?', 'storage', '(5 GB)'],
  };
  const { all, one } = await popup({ tab: tab(best) });
  expect(one('[data-finding] blockquote').textContent).toBe(quote);
  expect(all('[data-finding] mark').map((word) => word.textContent)).toEqual([
    '(5 GB)',
    'Not enough storage?',
  ]);
});
