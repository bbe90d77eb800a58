/** Which of Apple's two files something is about. */
export type Source = 'consumer' | 'developer';

/** One notice for a person; the words are made where it is shown. */
export interface IncidentNotice {
  /** The same however often it is made, so that each is shown once. */
  readonly id: string;
  readonly kind: 'start' | 'end';
  readonly incident: string;
  readonly services: string[];
  /** Apple's stated start, ms. */
  readonly start: number;
  /** Apple's stated end or when it was found gone, ms; null for a start. */
  readonly end: number | null;
  /** The person asked for this very one, so it is shown where notices are off; absent otherwise. */
  readonly asked?: true;
  /** Set where it is about services for developers, which no backup needs. */
  readonly developer?: true;
}

/** What was told, and what is to be told. */
export interface NoticeBook {
  /** Recorded, not yet shown. */
  readonly due: readonly IncidentNotice[];
  /** Ids that were shown, newest last. */
  readonly shown: readonly string[];
  /** Names, see `nameOf`, of incidents whose end the person wants to be told in any case; absent for none. */
  readonly asked?: readonly string[];
}

/** As many wishes to hear of an end are kept; an incident that never ends must not fill the storage. */
const MOST_ASKED = 20;

const DEVELOPER = 'developer:';

/** The name of an incident over both files: ids of incidents of both may be the same. */
export function nameOf(source: Source, id: string): string {
  return source === 'developer' ? DEVELOPER + id : id;
}

/** Which of the two files a name, see `nameOf`, is about, and the id of its incident. */
export function namedBy(name: string): { readonly source: Source; readonly id: string } {
  return name.startsWith(DEVELOPER)
    ? { source: 'developer', id: name.slice(DEVELOPER.length) }
    : { source: 'consumer', id: name };
}

/** Id of the notice of the start or end of an incident with that name. */
export function noticeId(name: string, kind: IncidentNotice['kind']): string {
  return `incident:${name}:${kind}`;
}

/** The same book with other wishes. */
export function withAsked({ asked: _old, ...book }: NoticeBook, asked: readonly string[]): NoticeBook {
  return asked.length > 0 ? { ...book, asked: asked.slice(-MOST_ASKED) } : book;
}
