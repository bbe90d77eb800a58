import type { ErrorId } from '../knowledge/ids';
import type { EvidenceKind } from './types';

/** One reason to think of an error, where it stands in a text. */
export interface Evidence {
  readonly error: ErrorId;
  readonly kind: EvidenceKind;
  /** Apple's own message or a code with a known meaning: enough by itself. */
  readonly exact: boolean;
  readonly confidence: number;
  readonly language: string;
  readonly quote: string;
  readonly because: readonly string[];
  /** Offsets in the text as it stood. */
  readonly start: number;
  readonly end: number;
}
