import { type Budget, shadowOf } from './budget';
import { isElement } from './dom';
import { MAX_BLOCK } from './limits';
import type { Steps } from './steps';
import { clean } from './text';
import type { PageTools } from './tools';

/** Elements that run on within a line; all others begin and end one. */
const INLINE =
  /^(a|abbr|b|bdi|bdo|br|cite|code|em|font|i|kbd|label|mark|q|s|small|span|strong|su[bp]|time|u|var|wbr)$/;
const NODES_A_STEP = 100;

/** A paragraph, heading, row or image text, in one clean line. */
export interface Block {
  readonly text: string;
  readonly isImage: boolean;
}

function isLine(node: Node): boolean {
  return isElement(node) && !INLINE.test(node.localName);
}

/** With what, and how far, an area is read. */
export interface Reach {
  readonly tools: PageTools;
  readonly budget: Budget;
}

/** Walks an area in document order. It never asks for layout, as `innerText` would. */
class BlockWalk {
  readonly blocks: Block[] = [];
  #line = '';

  constructor(
    readonly never: string,
    readonly tools: PageTools,
    readonly budget: Budget,
  ) {}

  *subtree(root: Node): Steps<void> {
    let node: Node | null = root.firstChild;
    while (node && this.budget.nodes > 0 && this.budget.text > 0) {
      this.budget.nodes -= 1;
      if (this.budget.nodes % NODES_A_STEP === 0) {
        yield;
        // The page may have moved the node elsewhere meanwhile, where nothing was asked to be read.
        if (!root.contains(node)) break;
      }
      const entered = this.#enter(node);
      const shadow = entered ? shadowOf(entered, this.tools, this.budget) : null;
      if (shadow) yield* this.subtree(shadow);
      node = entered?.firstChild ?? this.#after(node, root);
    }
    this.#endLine();
  }

  /** Takes in a node; returns it when its children are to be read. */
  #enter(node: Node): Element | null {
    if (node.nodeType === 3) this.#add(node.nodeValue ?? '');
    if (!isElement(node) || node.matches(this.never)) return null;
    if (isLine(node)) this.#endLine();
    if (node.localName === 'br') this.#line += ' ';
    const alt = node.localName === 'img' ? clean((node.getAttribute('alt') ?? '').slice(0, MAX_BLOCK)) : '';
    if (alt) this.blocks.push({ text: alt, isImage: true });
    return node;
  }

  #after(from: Node, root: Node): Node | null {
    for (let node: Node | null = from; node && node !== root; node = node.parentNode) {
      if (isLine(node)) this.#endLine();
      if (node.nextSibling) return node.nextSibling;
    }
    return null;
  }

  #add(text: string): void {
    if (this.#line.length >= MAX_BLOCK) return;
    const taken = text.slice(0, MAX_BLOCK);
    this.budget.text -= taken.length;
    this.#line += taken;
  }

  #endLine(): void {
    const text = clean(this.#line);
    if (text) this.blocks.push({ text, isImage: false });
    this.#line = '';
  }
}

/**
 * Reads the text of an area in blocks.
 * @param area element, fragment or shadow root; whether it may be read at all is the caller's to ask
 * @param never selector of elements that are left out with all they hold
 * @param reach what is read is taken from its budget; when that is spent, the walk ends
 */
export function* readBlocks(area: Node, never: string, reach: Reach): Steps<Block[]> {
  const walk = new BlockWalk(never, reach.tools, reach.budget);
  yield* walk.subtree(area);
  return walk.blocks;
}
