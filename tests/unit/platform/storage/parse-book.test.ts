import { describe, expect, test } from 'vitest';
import { parseBook } from '../../../../lib/platform/storage/parse-book';
import { aCase } from '../records';
import { RUBBISH, WRONG_VALUES } from '../rubbish';

const FIRST = aCase('icloud-storage-full');
const SECOND = aCase('icloud-stuck', { closed: { at: 5, how: 'worked' } });
const stored = (cases: readonly unknown[], focus: unknown = null) =>
  JSON.parse(JSON.stringify({ cases, focus }));
const ids = (raw: unknown) => parseBook(raw)?.value.cases.map(({ id }) => id);

test('a whole book is read as it is', () => {
  const book = { cases: [FIRST, SECOND], focus: FIRST.id };
  const parsed = parseBook(stored(book.cases, book.focus));
  expect(parsed?.damaged).toBe(false);
  expect(parsed?.value.focus).toBe(FIRST.id);
  expect(parsed?.value.cases).toMatchObject(book.cases);
});

describe('one bad case never costs the others', () => {
  test.each(RUBBISH)('%s', (_name, raw) => {
    const parsed = parseBook({ cases: [FIRST, raw, SECOND], focus: SECOND.id });
    expect(parsed?.value.cases.map(({ id }) => id)).toEqual([FIRST.id, SECOND.id]);
    expect(parsed).toMatchObject({ damaged: true, value: { focus: SECOND.id } });
  });

  test.each(Object.keys(FIRST).flatMap((field) => WRONG_VALUES.map((value) => [field, value] as const)))(
    'its %s being %j',
    (field, value) => {
      const parsed = parseBook({ cases: [{ ...FIRST, id: 'bad', [field]: value }, SECOND], focus: null });
      expect(parsed?.value.cases.at(-1)?.id).toBe(SECOND.id);
    },
  );
});

test.each(['id', 'error', 'origin', 'openedAt', 'changedAt'])('a case without its %s is lost', (field) => {
  expect(ids(stored([{ ...FIRST, [field]: null }, SECOND]))).toEqual([SECOND.id]);
});

test.each(['quote', 'closed', 'answers', 'outcomes', 'checklist'])(
  'a case without its %s is kept',
  (field) => {
    expect(ids(stored([{ ...FIRST, [field]: 7 }, SECOND]))).toEqual([FIRST.id, SECOND.id]);
  },
);

test.each(WRONG_VALUES.map((focus) => [focus]))('a focus %j that is no case is none', (focus) => {
  expect(parseBook({ cases: [FIRST], focus })).toMatchObject({ value: { focus: null }, damaged: false });
});

test('the focus is not on a case that was lost', () => {
  expect(parseBook(stored([{ ...FIRST, error: 'unknown' }], FIRST.id))?.value.focus).toBeNull();
});

test.each(RUBBISH)('%s instead of a book is no book', (_name, raw) => {
  expect(parseBook(raw)).toBeNull();
});

test('a book does not come from a prototype', () => {
  expect(parseBook(JSON.parse('{"__proto__": {"cases": []}}'))).toBeNull();
});
