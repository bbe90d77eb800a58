import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type HandOver, handOverText } from '../../../lib/state/hand-over';
import { NOON } from '../../components/fake-port';
import { wordsFrom } from '../../components/fake-words';
import { aCase } from '../../components/records';

const MINUTE = 60_000;
const WORDS = wordsFrom(parse(readFileSync('locales/en.yml', 'utf8')));

function sheet(part: Partial<HandOver> = {}): string {
  const entry = aCase('icloud-stuck', {
    quote: 'Estimating time remaining',
    answers: { 'filter-or-vpn': 'no' },
  });
  // ICU puts a narrow no-break space before "PM".
  return handOverText({ entry, device: {}, verdict: null, ...part }, WORDS, 'en-GB').replaceAll(
    '\u202f',
    ' ',
  );
}

describe('the summary', () => {
  test('says what was seen, tried and answered, and when', () => {
    const text = sheet();
    expect(text).toContain(`Problem: ${WORDS.t('error.icloud_stuck.title')}`);
    expect(text).toContain('Words seen: Estimating time remaining');
    expect(text).toMatch(/- .+: didn't help \(22 Nov 2026, \d\d:30\)/);
    expect(text).toContain(`${WORDS.t('question.filter_or_vpn.ask')} No`);
    expect(text).toContain(`Next on the list:\n- ${WORDS.t('fix.restart_device.title')}`);
  });

  test('says what is not known instead of leaving it out', () => {
    expect(sheet()).toContain('iOS or iPadOS: not stated\nComputer: not stated');
    expect(sheet({ entry: aCase('icloud-stuck', { outcomes: [] }) })).toContain('Nothing tried yet.');
  });

  test('gives versions, storage and what Apple reports', () => {
    const entry = aCase('icloud-storage-full', { meter: { used: 4.9e9, total: 5e9 } });
    const verdict = {
      kind: 'outage',
      services: ['iCloud Backup'],
      since: NOON,
      checkedAt: NOON,
      problem: null,
    } as const;
    const text = sheet({ entry, device: { ios: 18, computer: 'mac' }, verdict });
    expect(text).toContain('iOS or iPadOS: 18\nComputer: Mac');
    expect(text).toContain('iCloud storage: 4.9 GB of 5 GB used');
    expect(text).toContain("Apple's system status: Apple reports a problem: iCloud Backup");
  });

  test('lists the sizes that were given, beside what the page showed', () => {
    const sizes = { nextBackup: 12e9, icloudUsed: 47e9, phoneFree: 0.4e9, computerFree: 1.5e12 };
    const text = sheet({ entry: aCase('icloud-stuck', { sizes, meter: { used: 4.9e9, total: 5e9 } }) });
    expect(text).toContain('iCloud storage: 4.9 GB of 5 GB used\nSize of the next backup: 12 GB\n');
    expect(text).toContain('Free space on the device: 400 MB\nFree space on the computer: 1.5 TB');
    expect(text).not.toContain(WORDS.t('fit.label_icloud_total'));
  });

  test('of a case that is solved names no next step', () => {
    const entry = aCase('icloud-stuck', { closed: { at: NOON + MINUTE, how: 'worked' } });
    expect(sheet({ entry })).toContain('Solved: 22 Nov 2026');
    expect(sheet({ entry })).not.toContain('Next on the list');
  });

  test('keeps an answer of a later version from breaking it', () => {
    expect(() =>
      sheet({ entry: aCase('icloud-stuck', { answers: { 'filter-or-vpn': 'perhaps' } }) }),
    ).not.toThrow();
  });
});
