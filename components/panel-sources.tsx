import type { ComponentChildren, JSX } from 'preact';
import type { FixId } from '../lib/knowledge/ids';
import { sourcesOf } from '../lib/state/step-sources';
import { useWords } from './words';

/** Where a step comes from: Apple's article first, then who else found out. */
export function Sources({ fix }: { readonly fix: FixId }): JSX.Element {
  const words = useWords();
  const { article, others } = sourcesOf(fix);
  return (
    <div class="sources small">
      <span>{words.t('panel.sources')}</span>{' '}
      <ul>
        {article !== null && (
          <li data-address={article.href.replace('https://', '')}>
            <Away href={article.href}>{words.t('panel.article', { number: article.number })}</Away>
          </li>
        )}
        {others.map(({ name, href }) => (
          <li key={href ?? name}>
            {href === null ? (
              <Name>{name}</Name>
            ) : (
              <Away href={href}>
                <Name>{name}</Name>
              </Away>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Names of texts and projects are never translated: they are English in every language, and read from left to right. */
function Name({ children }: { readonly children: string }): JSX.Element {
  return <bdi lang="en">{children}</bdi>;
}

interface AwayProps {
  readonly href: string;
  readonly children: ComponentChildren;
}

function Away({ href, children }: AwayProps): JSX.Element {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
