import { FIX_SOURCES } from '../knowledge/fix-sources';
import type { FixId } from '../knowledge/ids';

/** One place where a step is documented. */
export interface StepSource {
  /** The site, the project and number of a report, or the name of the text. */
  readonly name: string;
  /** null where it stands nowhere on the web. */
  readonly href: string | null;
}

/** Where a step is documented. */
export interface StepSources {
  /** Apple's own article on it, or null where none is known. */
  readonly article: { readonly number: string; readonly href: string } | null;
  readonly others: readonly StepSource[];
}

/**
 * Reads the sources of a step out of what is known about it.
 * @param fix the step
 * @returns Apple's article, and what stands elsewhere; other addresses of Apple's only where there is no article
 */
export function sourcesOf(fix: FixId): StepSources {
  const { article, source } = FIX_SOURCES[fix];
  const others = source.split('; ').map(placeOf);
  if (article === undefined) return { article: null, others };
  return {
    article: { number: article, href: `https://support.apple.com/${article}` },
    others: others.filter(({ name }) => name !== 'support.apple.com'),
  };
}

function placeOf(source: string): StepSource {
  const [, repository, path] = /^github:([^@ ]+)\S* (.*)$/.exec(source) ?? [];
  if (repository !== undefined && path !== undefined)
    return { name: `github.com, ${repository}`, href: `https://github.com/${repository}` };
  if (!URL.canParse(source)) return { name: source, href: null };
  const { hostname, pathname } = new URL(source);
  // A report is known by its project and its number there.
  const [, project, report] = /\/([^/]+)\/(?:issues|pull)\/(\d+)$/.exec(pathname) ?? [];
  const name = project === undefined ? hostname.replace(/^www\./, '') : `${project} #${report}`;
  return { name, href: source };
}
