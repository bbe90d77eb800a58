/** Whether a node is an element, whichever window it comes from. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
