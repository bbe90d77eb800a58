/** A part of a printed page, as the tags in the file tell it to screen readers. */
export interface PrintedPart {
  /** Such as H2, LI or P: https://pdfa.org/resource/iso-32000-2/ (14.8.4) */
  readonly role: string;
  /** The pages it lies on, in order, each by the number of its object in the file. */
  readonly pages: readonly number[];
  readonly parts: readonly PrintedPart[];
}

/** The objects of a file that Chromium wrote, which packs none of those that matter here: number and content. */
function objectsOf(pdf: Uint8Array): ReadonlyMap<number, string> {
  const text = Buffer.from(pdf).toString('latin1');
  const found = text.matchAll(/(\d+) 0 obj\n(<<.*?>>)\n(?:endobj|stream)/gs);
  return new Map(Array.from(found, ([, number, content = '']) => [Number(number), content]));
}

/** How many pages a file of Chromium's has. */
export function pageCount(pdf: Uint8Array): number {
  return [...objectsOf(pdf).values()].filter((content) => /\/Type \/Page\b/.test(content)).length;
}

function numbers(text: string, before: RegExp): number[] {
  return Array.from(text.matchAll(before), ([, number]) => Number(number));
}

function partOf(content: string, all: ReadonlyMap<number, string>): PrintedPart {
  const [, kids = ''] = /\/K (.*)$/s.exec(content) ?? [];
  const inner = numbers(kids, /(?<!\/Pg )\b(\d+) 0 R/g)
    .map((number) => all.get(number) ?? '')
    .filter((one) => one.includes('/Type /StructElem'))
    .map((one) => partOf(one, all));
  const own = numbers(content, /\/Pg (\d+) 0 R/g);
  const [, role = ''] = /\/S \/(\w+)/.exec(content) ?? [];
  return { role, pages: [...new Set([...own, ...inner.flatMap(({ pages }) => pages)])], parts: inner };
}

/** The document in a file that Chromium printed. Throws where the file has no tags. */
export function printedDocument(pdf: Uint8Array): PrintedPart {
  const all = objectsOf(pdf);
  const root = [...all.values()].find((content) => /\/S \/Document\b/.test(content));
  if (root === undefined) throw new Error('The file has no tags');
  return partOf(root, all);
}

/** Every part in a part, however deep, in reading order. */
export function partsIn(part: PrintedPart): PrintedPart[] {
  return [part, ...part.parts.flatMap(partsIn)];
}

/**
 * What is wrong with where pages end: a step that goes over the end of one, or a heading that stays behind there; one line
 * each.
 */
export function breakFlaws(document: PrintedPart): string[] {
  const all = partsIn(document);
  const cut = all.filter(({ role, pages }) => ['LI', 'Art'].includes(role) && pages.length > 1);
  const left = all.flatMap(({ parts }) =>
    parts.filter(({ role, pages }, at) => {
      const next = parts[at + 1]?.pages[0];
      return /^H\d$/.test(role) && next !== undefined && pages.at(-1) !== next;
    }),
  );
  return [...cut.map(({ role }) => `cut: ${role}`), ...left.map(({ role }) => `left behind: ${role}`)];
}
