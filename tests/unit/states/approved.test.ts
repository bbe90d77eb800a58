import { describe, expect, test } from 'vitest';
import { difference, TOLERANCE } from '../../e2e/states/approved';
import { type Pixels, readPng, reduced, smallPng } from '../../e2e/states/small-png';

type Colour = readonly [number, number, number];
const GROUND: Colour = [246, 244, 239];
const SEA: Colour = [23, 80, 111];

/** A page of 120 x 80 px with a button of 60 x 28 px. */
function page(colour: Colour, left = 20): Pixels {
  const [width, height] = [120, 80];
  const data = new Uint8Array(4 * width * height).fill(255);
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const isButton = x >= left && x < left + 60 && y >= 20 && y < 48;
    data.set(isButton ? colour : GROUND, 4 * at);
  }
  return { width, height, data };
}

const approved = readPng(smallPng(page(SEA)));
const differing = (now: Pixels) => difference(approved, reduced(now))?.pixels ?? Number.POSITIVE_INFINITY;

describe('the comparison of pictures', () => {
  test('a picture is like itself, and the same bytes each time', () => {
    expect(differing(page(SEA))).toBe(0);
    expect(smallPng(page(SEA)).equals(smallPng(page(SEA)))).toBe(true);
  });

  test('what is read is what was reduced', () => {
    expect(approved.data).toEqual(Buffer.from(reduced(page(SEA)).data));
  });

  test.each([
    ['a colour', page([46, 96, 111])],
    ['a place, by one pixel', page(SEA, 21)],
    ['a size', { ...page(SEA), height: 79 }],
  ])('finds a change of %s', (_what, now) => {
    expect(differing(now)).toBeGreaterThan(TOLERANCE.pixels);
  });

  test('keeps the colours of a picture that has more than a palette holds', () => {
    const many = page(SEA);
    for (let at = 0; at < 4000; at++) many.data.set([at % 256, (at * 7) % 256, (at * 13) % 256], 4 * at);
    const read = readPng(smallPng(many));
    expect([...read.data.subarray(4 * 9000, 4 * 9000 + 3)]).toEqual([
      ...reduced(page(SEA)).data.subarray(4 * 9000, 4 * 9000 + 3),
    ]);
  });
});
