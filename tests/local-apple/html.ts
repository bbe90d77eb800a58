/** Text made safe for an HTML text node or a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char,
  );
}

export interface PageParts {
  readonly lang: string;
  readonly title: string;
  /** HTML of the body. */
  readonly body: string;
  readonly dir?: 'ltr' | 'rtl';
  /** More HTML for the head. */
  readonly head?: string;
  /** More attributes of `<html>`, starting with a blank. */
  readonly rootAttributes?: string;
}

/** A whole HTML document from its parts; title and lang are escaped, body and head are HTML already. */
export function htmlDocument(parts: PageParts): string {
  const { lang, title, body, dir = 'ltr', head = '', rootAttributes = '' } = parts;
  return `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${dir}"${rootAttributes}>
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${head}</head>
<body>${body}</body>
</html>`;
}

/** Paragraphs of plain text as HTML. */
export function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
}
