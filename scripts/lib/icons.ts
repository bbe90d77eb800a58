import { readFileSync } from 'node:fs';
import { launch, type Page } from 'puppeteer-core';
import { ensureBrowsers } from './browsers';

/** A picture that ships, and the drawing that it is made from. */
export interface IconFile {
  readonly png: string;
  readonly svg: string;
  /** Width and height, pixels. */
  readonly size: number;
}

/** At this size a scaled drawing blurs, so there is one of its own. */
const SMALL = 16;

function iconFile(name: 'beacon' | 'found' | 'outage', size: number): IconFile {
  const drawing = size === SMALL ? `${name}-${SMALL}` : name;
  const file = name === 'beacon' ? `${size}` : `${name}-${size}`;
  return { png: `public/icon/${file}.png`, svg: `assets/icon/${drawing}.svg`, size };
}

/** Every icon: the product's own, and the toolbar's for an error that was found and for an outage. */
export const ICONS: readonly IconFile[] = [
  ...[16, 32, 48, 96, 128].map((size) => iconFile('beacon', size)),
  ...[16, 32].flatMap((size) => [iconFile('found', size), iconFile('outage', size)]),
];

/** Runs in a page: draws a picture onto a square of this size and returns the square as a PNG's data address. */
async function drawn(address: string, size: number): Promise<string> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
  canvas.getContext('2d')?.drawImage(image, 0, 0, size, size);
  return canvas.toDataURL('image/png');
}

/**
 * Renders a drawing.
 * @param page any page of a browser
 * @returns the PNG file's bytes
 */
export async function renderIcon(page: Page, { svg, size }: IconFile): Promise<Buffer> {
  const address = `data:image/svg+xml;base64,${readFileSync(svg).toString('base64')}`;
  const png = await page.evaluate(drawn, address, size);
  return Buffer.from(png.slice(png.indexOf(',') + 1), 'base64');
}

/** Opens an empty page in Chromium, and closes it after the work. */
export async function inChromium<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const [found] = ensureBrowsers(['chromium']);
  const browser = await launch({
    browser: 'chrome',
    ...(found && { executablePath: found.path }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    pipe: true,
  });
  try {
    return await work(await browser.newPage());
  } finally {
    await browser.close();
  }
}
