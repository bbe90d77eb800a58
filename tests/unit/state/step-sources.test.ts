import { expect, test } from 'vitest';
import { FIX_IDS } from '../../../lib/knowledge/ids';
import { sourcesOf } from '../../../lib/state/step-sources';

test("Apple's article comes first, and its older addresses are not named again", () => {
  expect(sourcesOf('check-icloud-space')).toEqual({
    article: { number: '102563', href: 'https://support.apple.com/102563' },
    others: [{ name: 'R. Poyer 2023, article on the iPhone backup failed error', href: null }],
  });
});

test('a report is named by its project and number, and a file in a repository leads there', () => {
  expect(sourcesOf('check-computer-space').others.map(({ name }) => name)).toContain(
    'libimobiledevice #1193',
  );
  expect(sourcesOf('ask-administrator').others).toEqual([
    { name: 'github.com, apple/device-management', href: 'https://github.com/apple/device-management' },
  ]);
});

test.each(FIX_IDS)('%s has a source that a person can read or open, each once', (fix) => {
  const { article, others } = sourcesOf(fix);
  expect(others.length + Number(article !== null)).toBeGreaterThan(0);
  for (const { name, href } of others) {
    expect(name).not.toMatch(/^(?:https?|github):/);
    if (href !== null) expect(URL.canParse(href)).toBe(true);
  }
  const names = others.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
