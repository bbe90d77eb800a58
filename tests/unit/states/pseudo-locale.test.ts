import { expect, test } from 'vitest';
import { accented, mirrored } from '../../pseudo-locale';

const MESSAGES = {
  app_name: { message: 'Backup Beacon' },
  app_locale: { message: 'en' },
  app_direction: { message: 'ltr' },
  skip: { message: 'Skip' },
  since: { message: 'Since {time}.' },
  steps: { message: '$1 more steps | One more step | $1 more steps' },
};

test('accents stand on every letter, and what stands for something else stays', () => {
  const { skip, since, steps, app_name, app_direction } = accented(MESSAGES);
  expect(skip?.message).toBe('Šķííþó');
  expect(since?.message).toMatch(/^[^A-Za-z]+\{time\}\.$/);
  expect(steps?.message.split(' | ')).toHaveLength(3);
  expect(steps?.message).toMatch(/^\$1 /);
  expect([app_name?.message, app_direction?.message]).toEqual(['Backup Beacon', 'ltr']);
});

test.each(['Skip', 'It worked', 'Open in the side panel', 'Why?'])(
  '"%s" is longer by 40 %% or more',
  (message) => {
    const long = accented({ word: { message } }).word?.message ?? '';
    expect(long.length).toBeGreaterThanOrEqual(1.4 * message.length);
  },
);

test('right to left is in letters of such a language', () => {
  const { skip, since, app_direction } = mirrored(MESSAGES);
  expect(skip?.message).toMatch(/^[א-ת]{4}$/);
  expect(since?.message).toContain('{time}');
  expect(app_direction?.message).toBe('rtl');
});
