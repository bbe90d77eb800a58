import { describe, expect, test } from 'vitest';
import { bytesOf, textOf, UNITS, type Unit, unitFor, unitName } from '../../../lib/state/fit-amount';

const read = (unit: Unit) => (text: string) => bytesOf({ text, unit });
const gigabytes = read('gigabyte');

describe('what a person types', () => {
  test.each([
    ['12', 12e9],
    ['12.5', 12.5e9],
    ['12,5', 12.5e9],
    [' 0,4 ', 0.4e9],
    ['.5', 0.5e9],
    ['12.', 12e9],
    ['0', 0],
    ['1,234', 1.234e9],
    ['１２', 12e9],
    ['1 200', 1200e9],
    ['12 GB', 12e9],
    ['350 mb', 350e6],
    ['1,5 To', 1.5e12],
  ])('%j is %d bytes', (text, bytes) => {
    expect(gigabytes(text)).toBe(bytes);
  });

  test.each([
    '',
    ' ',
    '.',
    ',',
    'lots',
    '-3',
    '1e9',
    '1.2.3',
    '12 KB',
    '12 GBB',
    'NaN',
    'Infinity',
    '99999999',
  ])('%j is no size', (text) => {
    expect(gigabytes(text)).toBeNull();
  });

  test('a size that no disk has is none', () => {
    expect(read('terabyte')('1000')).toBe(1e15);
    expect(read('terabyte')('1001')).toBeNull();
  });

  test('only in MB do three digits after a comma make a thousand', () => {
    expect(read('megabyte')('1,234')).toBe(1.234e9);
    expect(read('megabyte')('1,2')).toBe(1.2e6);
    expect(read('terabyte')('1,234')).toBe(1.234e12);
  });
});

describe('what stands in the field', () => {
  test('has the decimal sign of the language, and its digits as they are typed', () => {
    expect(textOf(4.9e9, 'gigabyte', 'en')).toBe('4.9');
    expect(textOf(4.9e9, 'gigabyte', 'de')).toBe('4,9');
    expect(textOf(1.5e12, 'terabyte', 'ar')).toMatch(/^1[.,]5$/);
    expect(textOf(1500e9, 'gigabyte', 'en')).toBe('1500');
    expect(textOf(undefined, 'gigabyte', 'en')).toBe('');
  });

  test('begins in GB unless the number would be odd', () => {
    expect([undefined, 0, 5e7, 0.4e9, 999e9, 2e12].map(unitFor)).toEqual([
      'gigabyte',
      'gigabyte',
      'megabyte',
      'gigabyte',
      'gigabyte',
      'terabyte',
    ]);
  });

  test.each([0, 1.23e6, 99.99e6, 999.999e6, 1e9, 1.234567e9, 47e9, 999.5e9, 1.2345e12, 1e15])(
    '%d bytes are read again as they were',
    (bytes) => {
      const unit = unitFor(bytes);
      for (const locale of ['en', 'de', 'fr', 'ar']) {
        expect(bytesOf({ text: textOf(bytes, unit, locale), unit })).toBe(bytes);
      }
      expect(bytesOf({ text: textOf(bytes, 'terabyte', 'en'), unit: 'terabyte' })).toBe(bytes);
    },
  );

  test('units have their names in the language', () => {
    expect(UNITS.map((unit) => unitName(unit, 'en'))).toEqual(['MB', 'GB', 'TB']);
    expect(unitName('gigabyte', 'fr')).toBe('Go');
  });
});
