import { fireEvent, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ErrorId } from '../../lib/knowledge/ids';
import { panel } from './panel-screen';
import { popup } from './popup-screen';
import type { Drawn } from './screen';

const FITS: readonly ErrorId[] = ['icloud-stuck', 'restore-stuck', 'icloud-turning-on-stuck'];

let drawn: Drawn;
const box = () => drawn.one('[data-box]');
const options = () => drawn.all('[data-suggest]').map((option) => option.dataset.suggest);
const chosen = () => drawn.all('[aria-selected=true]').map((option) => option.dataset.suggest);

/** Types a text, and presses keys once something is listed. */
async function type(text: string, ...keys: readonly string[]): Promise<void> {
  fireEvent.input(box(), { target: { value: text } });
  await waitFor(() => expect(options()).toEqual(FITS));
  for (const key of keys) fireEvent.keyDown(box(), { key });
}

describe.each([
  ['popup', popup],
  ['panel', panel],
])('the box of the %s', (_name, draw) => {
  beforeEach(async () => {
    drawn = await draw();
    drawn.port.fits = FITS;
  });

  test('lists what fits by name, best first, and says how many', async () => {
    await type('stuck');
    expect(drawn.port.hints).toEqual(['stuck']);
    expect(drawn.one('form [role=status]').textContent).toBe('3 suggestions');
    expect(drawn.all('[role=option]').every((option) => option.textContent !== '')).toBe(true);
    expect(box().getAttribute('aria-controls')).toBe(drawn.one('[role=listbox]').id);
    expect(chosen()).toEqual([]);
  });

  test('a box that gets the focus has the worker make ready', () => {
    fireEvent.focus(box());
    expect(drawn.port.hints).toEqual(['']);
    expect(options()).toEqual([]);
  });

  test('arrows choose, and the box names the chosen one', async () => {
    await type('stuck', 'ArrowDown', 'ArrowDown');
    await waitFor(() => expect(chosen()).toEqual(['restore-stuck']));
    const { id } = drawn.one('[aria-selected=true]');
    expect(box().getAttribute('aria-activedescendant')).toBe(id);
    for (const key of ['ArrowUp', 'ArrowUp']) fireEvent.keyDown(box(), { key });
    await waitFor(() => expect(chosen()).toEqual([]));
    expect(box().hasAttribute('aria-activedescendant')).toBe(false);
  });

  test('Enter takes the chosen one with the words that were typed', async () => {
    await type('it is stuck', 'ArrowDown', 'Enter');
    const opened = { do: 'open-case', error: 'icloud-stuck', quote: 'it is stuck', origin: 'typed' };
    expect(drawn.port.calls[0]).toEqual(opened);
    await waitFor(() => expect(options()).toEqual([]));
  });

  test('Enter with none chosen looks the text up, and the list goes', async () => {
    await type('stuck', 'Enter');
    expect(drawn.port.calls).toEqual([{ do: 'describe', text: 'stuck' }]);
    await waitFor(() => expect(options()).toEqual([]));
  });

  test('Escape closes the list and leaves the text', async () => {
    await type('stuck', 'ArrowDown');
    const closes = fireEvent.keyDown(box(), { key: 'Escape' });
    await waitFor(() => expect(options()).toEqual([]));
    expect(closes).toBe(false);
    expect(box()).toHaveProperty('value', 'stuck');
    expect(drawn.one('form [role=status]').textContent).toBe('');
    expect(fireEvent.keyDown(box(), { key: 'Escape' })).toBe(true);
  });

  test('Home and End stay with the text, and arrows too where nothing is listed', async () => {
    expect(['ArrowDown', 'ArrowUp'].map((key) => fireEvent.keyDown(box(), { key }))).toEqual([true, true]);
    await type('stuck');
    expect(['Home', 'End', 'ArrowLeft'].map((key) => fireEvent.keyDown(box(), { key }))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('a press takes one and keeps the focus in the box', async () => {
    await type('stuck');
    expect(fireEvent.mouseDown(drawn.one('[data-suggest=restore-stuck]'))).toBe(false);
    fireEvent.click(drawn.one('[data-suggest=restore-stuck]'));
    expect(drawn.port.calls[0]).toMatchObject({ do: 'open-case', error: 'restore-stuck', origin: 'typed' });
  });

  test('a word that is still being composed is not asked about', () => {
    fireEvent.input(box(), { target: { value: 'バックアップ' }, isComposing: true });
    expect(drawn.port.hints).toEqual([]);
    fireEvent.compositionEnd(box());
    expect(drawn.port.hints).toEqual(['バックアップ']);
  });

  test('keys that compose a word do not reach the list', async () => {
    await type('stuck');
    for (const key of ['ArrowDown', 'Enter', 'Escape'])
      expect(fireEvent.keyDown(box(), { key, isComposing: true })).toBe(true);
    expect(options()).toEqual(FITS);
    expect(drawn.port.calls).toEqual([]);
  });
});
