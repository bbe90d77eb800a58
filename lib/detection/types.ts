import type { ErrorId } from '../knowledge/ids';

/** Where on a page a candidate stood: it decides how far its words are trusted. */
export type Place = 'title' | 'question' | 'alert' | 'quote' | 'text' | 'typed';

/** A short piece of text, at most 400 characters, that may hold an error message. */
export interface Candidate {
  readonly text: string;
  readonly place: Place;
}

/** iCloud's own storage meter, in bytes (decimal units, as Apple counts), or a share where only that is shown. */
export type StorageMeter =
  | { readonly used: number; readonly total: number; readonly quote: string }
  | { readonly share: number; readonly quote: string };

/** What a page said: everything that leaves a page, and only to the extension's own worker. */
export interface PageReading {
  /** Address without query and fragment. */
  readonly url: string;
  /** `html[lang]` as it stands, or ''. */
  readonly lang: string;
  readonly candidates: readonly Candidate[];
  /** Texts that look like iCloud's storage meter, at most five of 200 characters; the worker reads the numbers. */
  readonly meters: readonly string[];
}

/** `known`: a source says what a code means; `ambiguous`: it means several things; `unknown`: no source was found. */
export type Certainty = 'known' | 'ambiguous' | 'unknown';

/** An error code as it stands in a text. */
export interface NamedCode {
  readonly code: string;
  readonly certainty: Certainty;
}

export type EvidenceKind = 'phrase' | 'code' | 'words' | 'article' | 'meter';

export interface Finding {
  readonly error: ErrorId;
  /** 0 to 1; orders findings, is never shown as a number. */
  readonly confidence: number;
  /** The sentence that matched, at most 200 characters, as it stood on the page. */
  readonly quote: string;
  readonly evidence: EvidenceKind;
  /** Language of the phrase that matched, '' where none is known. */
  readonly language: string;
  /** The words that made the finding. */
  readonly because: readonly string[];
}
