import { describe, expect, it } from 'vitest';
import { cutAround } from '../../../lib/page/windows';

const ANCHORS = /backup/i;
const filler = (words: number): string => 'word '.repeat(words);

describe('cutAround', () => {
  it('keeps a short text whole, and lets one without an anchor go', () => {
    expect(cutAround('One. The backup failed. Two.', ANCHORS)).toEqual(['One. The backup failed. Two.']);
    expect(cutAround('One. Two.', ANCHORS)).toEqual([]);
    expect(cutAround(filler(500), ANCHORS)).toEqual([]);
  });

  it('begins at the beginning of the sentence', () => {
    const [part] = cutAround(`${filler(200)}end. The last backup failed. ${filler(200)}`, ANCHORS);
    expect(part).toMatch(/^The last backup failed\./);
  });

  it('begins at a Japanese sentence too', () => {
    const [part] = cutAround(`${'あ'.repeat(500)}。iCloud backup できません。${'い'.repeat(500)}`, ANCHORS);
    expect(part).toMatch(/^iCloud backup できません。/);
  });

  it('takes in a sentence whole that a part has cut in two', () => {
    const text = `Backup ${filler(75)}end. The last backup failed. ${filler(100)}`;
    expect(cutAround(text, ANCHORS).some((part) => part.startsWith('The last backup failed.'))).toBe(true);
  });

  it('cuts apart anchors that lie far from each other', () => {
    const text = `The backup one. ${filler(200)}Here. The backup two. ${filler(100)}`;
    const parts = cutAround(text, ANCHORS);
    expect(parts).toHaveLength(2);
    expect(parts[1]).toMatch(/^The backup two\./);
  });

  it('never says more than 20 parts of more than 400 characters, whatever the text', () => {
    for (const text of [
      'backup'.repeat(100_000),
      `${'x'.repeat(1_000_000)}backup`,
      filler(9000) + 'backup. '.repeat(9000),
    ]) {
      const parts = cutAround(text, ANCHORS);
      expect(parts.length).toBeGreaterThan(0);
      expect(parts.length).toBeLessThanOrEqual(20);
      expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(400);
    }
  });

  it('comes to an end with an anchor longer than a part', () => {
    expect(cutAround('b'.repeat(5000), /b{1000}/).length).toBeLessThanOrEqual(20);
  });

  it('does not split a surrogate pair', () => {
    const parts = cutAround(`backup${'😀'.repeat(1000)}`, ANCHORS);
    for (const part of parts) expect(part).not.toMatch(/\p{Surrogate}/u);
  });
});
