import type { Page } from 'puppeteer-core';

/** The parts of a browser's accessibility tree that an outline is made of. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** Roles that a person moves among or is told of. */
const TOLD = new Set(
  `banner main contentinfo complementary region form navigation heading button link textbox searchbox combobox checkbox
   radio spinbutton slider progressbar meter img image group radiogroup status alert listbox option blockquote Date
   DisclosureTriangle DisclosureTriangleGrouped Details fieldset dialog table tab`.split(/\s+/),
);
/** Properties that change what is said. */
const SAID = new Set([
  'level',
  'checked',
  'disabled',
  'expanded',
  'invalid',
  'required',
  'live',
  'pressed',
  'selected',
]);
const LONGEST_NAME = 90;

function textOf(node: Node, all: ReadonlyMap<string, Node>): string {
  if (node.role?.value === 'StaticText') return node.name?.value ?? '';
  return (node.childIds ?? [])
    .map((id) => all.get(id))
    .map((child) => (child ? textOf(child, all) : ''))
    .join('');
}

function lineOf(node: Node, all: ReadonlyMap<string, Node>): string {
  const role = node.role?.value ?? '';
  const isLive = role === 'status' || role === 'alert';
  const name = node.name?.value || (isLive ? textOf(node, all) : '');
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
  const said = (node.properties ?? [])
    .filter((one) => SAID.has(one.name) && one.value.value !== false && one.value.value !== 'false')
    .map((one) => `${one.name}=${String(one.value.value)}`);
  const description = node.description?.value ?? '';
  const more = description === '' || description === name ? [] : [`(${description.slice(0, LONGEST_NAME)})`];
  return [role, JSON.stringify(short), ...said, ...more].join(' ');
}

function linesOf(node: Node, all: ReadonlyMap<string, Node>, depth: number): string[] {
  // What can be chosen from a closed list is told when it opens.
  if (node.role?.value === 'MenuListPopup') return [];
  const isTold = !node.ignored && TOLD.has(node.role?.value ?? '');
  const own = isTold ? [`${'  '.repeat(depth)}${lineOf(node, all)}`] : [];
  const inner = (node.childIds ?? []).flatMap((id) => {
    const child = all.get(id);
    return child ? linesOf(child, all, depth + own.length) : [];
  });
  return [...own, ...inner];
}

/**
 * What a screen reader can say about a page, as Chromium tells it: landmarks, headings, controls and live messages, one a
 * line with role, name and state, indented by what holds them.
 */
export async function outlineOf(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  // The protocol types values as any: https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/
  const all = new Map((nodes as readonly Node[]).map((node) => [node.nodeId, node]));
  const [root] = all.values();
  return root ? `${linesOf(root, all, 0).join('\n')}\n` : '';
}
