import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Signs } from '../../components/signs';
import { WordsContext } from '../../components/words';
import type { SignId } from '../../lib/knowledge/ids';
import { WORDS } from './screen';

function show(signs: readonly SignId[], deny = vi.fn()) {
  render(
    <WordsContext.Provider value={WORDS}>
      <Signs signs={signs} deny={deny} />
    </WordsContext.Provider>,
  );
  return deny;
}

test('lists what was read out of the text, and each can be taken out', () => {
  const deny = show(['filter-named', 'began-after-update']);
  expect(screen.getAllByRole('listitem').map((item) => item.dataset.sign)).toEqual([
    'filter-named',
    'began-after-update',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Not so: Began after an update' }));
  expect(deny).toHaveBeenCalledExactlyOnceWith('began-after-update');
});

test('says nothing where nothing was read', () => {
  show([]);
  expect(screen.queryByText('Taken from the text')).toBeNull();
});
