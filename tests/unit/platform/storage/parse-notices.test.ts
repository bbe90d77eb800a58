import { expect, test } from 'vitest';
import { parseNotices } from '../../../../lib/platform/storage/parse-notices';
import type { IncidentNotice } from '../../../../lib/status/notice-book';
import { RUBBISH, WRONG_VALUES } from '../rubbish';

const START: IncidentNotice = {
  id: 'incident:i1:start',
  kind: 'start',
  incident: 'i1',
  services: ['Photos'],
  start: 1000,
  end: null,
};
const END: IncidentNotice = { ...START, id: 'incident:i1:end', kind: 'end', end: 2000 };

test('a whole book is read as it is', () => {
  const book = { due: [START, END], shown: ['incident:i0:start'] };
  expect(parseNotices(book)).toEqual({ value: book, damaged: false });
});

test.each(RUBBISH)('%s among the notices costs only itself', (_name, raw) => {
  expect(parseNotices({ due: [raw, END], shown: [raw, 'a'].filter((one) => one !== '') })).toEqual({
    value: { due: [END], shown: typeof raw === 'string' && raw !== '' ? [raw, 'a'] : ['a'] },
    damaged: true,
  });
});

test.each(
  ['id', 'kind', 'incident', 'start'].flatMap((field) => WRONG_VALUES.map((value) => [field, value])),
)('a notice whose %s is %j costs no other', (field, value) => {
  const due = parseNotices({ due: [{ ...START, [String(field)]: value }, END], shown: [] })?.value.due;
  expect(due?.at(-1)).toEqual(END);
});

test('wishes to hear of an end are kept, and what is none of them is not', () => {
  const book = { due: [{ ...END, asked: true }], shown: [], asked: ['i1', 'i2'] };
  expect(parseNotices(book)).toEqual({ value: book, damaged: false });
  const odd = { due: [{ ...END, asked: 'yes' }], shown: [], asked: [7, 'i1', null] };
  expect(parseNotices(odd)?.value).toEqual({ due: [END], shown: [], asked: ['i1'] });
  const many = Array.from({ length: 30 }, (_, at) => `i${at}`);
  expect(parseNotices({ due: [], shown: [], asked: many })?.value.asked).toEqual(many.slice(-20));
});

test('a notice about services for developers stays one; anything else in that place is none', () => {
  const due = [true, 'yes', 1, null].map((developer) => ({ ...START, developer }));
  const read = parseNotices({ due, shown: [] })?.value.due;
  expect(read).toEqual([{ ...START, developer: true }, START, START, START]);
});

test('services and end that cannot be read leave the notice', () => {
  const due = [{ ...END, services: ['Photos', 7, null], end: 'later' }];
  expect(parseNotices({ due, shown: [] })?.value.due).toEqual([{ ...END, end: null }]);
});

test('what was shown falls back without the due ones', () => {
  expect(parseNotices({ due: [START], shown: 'all' })?.value).toEqual({ due: [START], shown: [] });
});

test.each(RUBBISH)('%s instead of a book is no book', (_name, raw) => {
  expect(parseNotices(raw)).toBeNull();
});
