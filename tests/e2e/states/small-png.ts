import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** Pixels as red, green, blue, alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A picture of few colours: each as red, green, blue, and for each pixel the place of its colour. */
interface Reduced {
  readonly palette: Uint8Array;
  readonly places: Uint8Array;
}

/** Bits of each colour that are kept: steps of 8, which an eye does not see. */
const BITS = 5;
const MOST_COLOURS = 256;
const CODES = 1 << (3 * BITS);

/** @param file a PNG of any kind */
export function readPng(file: Uint8Array): Pixels {
  return PNG.sync.read(Buffer.from(file));
}

function codesOf({ width, height, data }: Pixels): Uint16Array {
  const codes = new Uint16Array(width * height);
  const part = (at: number) => (data[at] ?? 0) >> (8 - BITS);
  for (let i = 0; i < codes.length; i++) {
    codes[i] = (part(4 * i) << (2 * BITS)) | (part(4 * i + 1) << BITS) | part(4 * i + 2);
  }
  return codes;
}

/** What the kept bits of a colour stand for, 0 to 255. */
const LEVELS = Array.from(
  { length: 1 << BITS },
  (_, kept) => (kept << (8 - BITS)) | (kept >> (2 * BITS - 8)),
);

const levelOf = (code: number, place: number) => LEVELS[(code >> (place * BITS)) & (LEVELS.length - 1)] ?? 0;

/** Red, green and blue of a code, 0 to 255. */
function colourOf(code: number): number[] {
  return [2, 1, 0].map((place) => levelOf(code, place));
}

function distance(one: number, other: number): number {
  const part = (place: number) => Math.abs(levelOf(one, place) - levelOf(other, place));
  return part(2) + part(1) + part(0);
}

/** The place of the first of the colours that are nearest to one. */
function nearestOf(palette: readonly number[], code: number): number {
  const distances = palette.map((one) => distance(one, code));
  return distances.indexOf(Math.min(...distances));
}

/** Colours beyond the 256 commonest take the nearest of those. */
function reduce(pixels: Pixels): Reduced {
  const codes = codesOf(pixels);
  const counts = new Uint32Array(CODES);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  const used = [...counts.keys()].filter((code) => counts[code]);
  used.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const palette = used.slice(0, MOST_COLOURS);
  const placeOf = new Uint8Array(CODES);
  used.forEach((code, at) => {
    placeOf[code] = at < MOST_COLOURS ? at : nearestOf(palette, code);
  });
  return {
    palette: Uint8Array.from(palette.flatMap(colourOf)),
    places: Uint8Array.from(codes, (code) => placeOf[code] ?? 0),
  };
}

/** The pixels as they are after a small PNG of them was written and read. */
export function reduced(pixels: Pixels): Pixels {
  const { palette, places } = reduce(pixels);
  const data = new Uint8Array(pixels.data.length).fill(255);
  for (let i = 0; i < places.length; i++) {
    const at = 3 * (places[i] ?? 0);
    data.set(palette.subarray(at, at + 3), 4 * i);
  }
  return { ...pixels, data };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/**
 * Writes pixels as a small PNG of at most 256 colours. The same pixels give the same bytes.
 * See https://www.w3.org/TR/png-3/ for the form.
 */
export function smallPng(pixels: Pixels): Buffer {
  const { width, height } = pixels;
  const { palette, places } = reduce(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(places.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const parts = [chunk('IHDR', head), chunk('PLTE', palette), chunk('IDAT', deflateSync(rows, { level: 9 }))];
  const start = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([start, ...parts, chunk('IEND', Buffer.alloc(0))]);
}
