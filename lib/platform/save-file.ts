import type { TextFile } from '../state/ports';

/** Hands a file to the browser as a download; needs no permission. */
export function saveFile({ name, type, text }: TextFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has its data by then: https://developer.mozilla.org/docs/Web/API/URL/revokeObjectURL_static
  URL.revokeObjectURL(link.href);
}
