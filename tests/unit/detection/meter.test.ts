import { describe, expect, test } from 'vitest';
import { parseStorageMeter } from '../../../lib/detection/meter';

const GB = 1e9;

describe('used of total', () => {
  test.each([
    ['4.9 GB of 5 GB', 4.9, 5],
    ['4.9 GB of 5 GB used', 4.9, 5],
    ['4.9\u00a0GB used of 5\u00a0GB', 4.9, 5],
    ['4,9 Go sur 5 Go', 4.9, 5],
    ['4,9 GB von 5 GB belegt', 4.9, 5],
    ['4,9 GB de 5 GB usados', 4.9, 5],
    ['4,9 GB di 5 GB', 4.9, 5],
    ['49,9 GB van 50 GB gebruikt', 49.9, 50],
    ['4,9 ГБ из 5 ГБ', 4.9, 5],
    ['已使用 4.9 GB，共 5 GB', 4.9, 5],
    ['5GB 中 4.9GB を使用', 4.9, 5],
    ['5GB 중 4.9GB 사용', 4.9, 5],
    ['4.9 GB/5 GB', 4.9, 5],
    ['5 GB total, 4.9 GB used', 4.9, 5],
    ['512 MB of 5 GB', 0.512, 5],
    ['4 900 Mo sur 5 Go', 4.9, 5],
    ['1,024 MB of 5 GB', 1.024, 5],
    ['1.99 TB of 2 TB', 1990, 2000],
    ['5.2 GB of 5 GB', 5.2, 5],
    ['0.1 GB available of 5 GB', 4.9, 5],
  ])('%s', (text, used, total) => {
    const meter = parseStorageMeter(text);
    expect(meter).toMatchObject({ total: total * GB });
    expect(meter && 'used' in meter ? meter.used / GB : Number.NaN).toBeCloseTo(used, 6);
  });

  test('the quote is what stood on the page', () => {
    expect(parseStorageMeter('  4,9\u00a0Go  sur 5\u00a0Go ')?.quote).toBe('4,9 Go sur 5 Go');
  });
});

describe('a share', () => {
  test.each([
    ['98 %', 0.98],
    ['98% full', 0.98],
    ['iCloud storage: 99,5 % used', 0.995],
  ])('%s', (text, share) => {
    expect(parseStorageMeter(text)).toMatchObject({ share });
  });
});

describe('no meter', () => {
  test.each([
    '',
    '5 GB of free storage',
    'Upgrade from 50 GB to 200 GB',
    'Plans: 5 GB free, 50 GB',
    'iCloud+ with 50 GB, 200 GB or 2 TB',
    '50 % off',
    '4 of 5 Google results',
    '0 GB of 0 GB',
    'x'.repeat(100_000),
    '9'.repeat(100_000),
    '9 '.repeat(50_000),
  ])('%.40s', (text) => {
    expect(parseStorageMeter(text)).toBeNull();
  });
});
