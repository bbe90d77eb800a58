/** What paper shows unfolded. */
const FOLDED = '[data-unfold] details:not([open])';

/** Opens the steps while the page is printed, since paper cannot be pressed, and folds them again after it. */
export function unfoldForPrint(): void {
  let opened: readonly HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>(FOLDED)];
    for (const one of opened) one.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const one of opened) one.open = false;
    opened = [];
  });
}
