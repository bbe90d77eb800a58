import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ICONS, type IconFile, inChromium, renderIcon } from '../../scripts/lib/icons';
import { type Colour, colour, contrast } from '../contrast';

/** Browsers' versions soften edges a little differently. */
const TOLERANCE = 12;
/** Toolbars of Chrome, Edge and Firefox, light and dark. */
const TOOLBARS = ['#ffffff', '#dee1e6', '#3c3c3c', '#1c1b22'];

/** Runs in a page: red, green, blue and opacity of each pixel of a PNG. */
async function pixelsOf(address: string): Promise<number[]> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
  context?.drawImage(image, 0, 0);
  return [...(context?.getImageData(0, 0, width, height).data ?? [])];
}

/** What is there, and what the drawing gives now. */
interface Pictures {
  readonly kept: readonly number[];
  readonly fresh: readonly number[];
}

const all = new Map<string, Pictures>();
const keptOf = ({ png }: IconFile) => all.get(png)?.kept ?? [];
const pixelsIn = (data: readonly number[]): { readonly rgb: Colour; readonly alpha: number }[] =>
  Array.from({ length: data.length / 4 }, (_, at) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.slice(at * 4, at * 4 + 4);
    return { rgb: [red, green, blue], alpha };
  });

beforeAll(() =>
  inChromium(async (page) => {
    const read = (png: Buffer) => page.evaluate(pixelsOf, `data:image/png;base64,${png.toString('base64')}`);
    for (const icon of ICONS) {
      all.set(icon.png, {
        kept: await read(readFileSync(icon.png)),
        fresh: await read(await renderIcon(page, icon)),
      });
    }
  }),
);
afterAll(() => all.clear());

describe.each(ICONS.map((icon) => [icon.png, icon] as const))('%s', (png, icon) => {
  test('has the size in its name, and is what "npm run icons" makes of its drawing', () => {
    const { kept = [], fresh = [] } = all.get(png) ?? {};
    expect(kept).toHaveLength(icon.size * icon.size * 4);
    const off = kept.map((part, at) => Math.abs(part - (fresh[at] ?? 999)));
    expect(Math.max(...off)).toBeLessThanOrEqual(TOLERANCE);
  });

  test.each(TOOLBARS)('stands out on a toolbar of %s', (toolbar) => {
    const pixels = pixelsIn(keptOf(icon));
    const seen = pixels.filter(({ rgb, alpha }) => alpha > 200 && contrast(rgb, colour(toolbar)) >= 3);
    expect(seen.length / pixels.length).toBeGreaterThan(0.12);
  });
});

test.each([16, 32])(
  'what was found and an outage differ from the usual icon by their outline at %i',
  (size) => {
    const outlines = ICONS.filter((icon) => icon.size === size).map((icon) =>
      pixelsIn(keptOf(icon)).map(({ alpha }) => alpha > 127),
    );
    expect(outlines).toHaveLength(3);
    for (const one of outlines) {
      for (const other of outlines.filter((outline) => outline !== one)) {
        const differs = one.filter((isThere, at) => isThere !== other[at]).length;
        expect(differs / one.length).toBeGreaterThan(0.05);
      }
    }
  },
);
