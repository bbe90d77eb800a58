import { expect, test } from 'vitest';
import { APPLE_PAGES, applePage } from '../../../lib/knowledge/apple-pages';
import { ERRORS } from '../../../lib/knowledge/errors/index';
import { FIX_SOURCES } from '../../../lib/knowledge/fix-sources';

test('the list holds every article that an error or a step points to, the one that most point to first', () => {
  const count = new Map<string, number>();
  for (const { article } of [...Object.values(ERRORS), ...Object.values(FIX_SOURCES)])
    if (article) count.set(article, (count.get(article) ?? 0) + 1);
  expect([...APPLE_PAGES].sort()).toEqual([...count.keys()].sort());
  const sizes = APPLE_PAGES.map((number) => count.get(number) ?? 0);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(applePage('102563')).toBe('https://support.apple.com/102563');
});
