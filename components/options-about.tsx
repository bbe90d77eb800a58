import type { JSX } from 'preact';
import { APPLE_PAGES, applePage, STATUS_PAGE } from '../lib/knowledge/apple-pages';
import { BeaconMark } from './mark';
import { useWords, wordAt } from './words';

/** Version and licence, what leaves the browser, whose product it is, and where its facts come from. */
export function About({ version }: { version: string }): JSX.Element {
  const words = useWords();
  return (
    <>
      <p class="version">
        <BeaconMark />
        <span>
          <strong>{words.t('app.name')}</strong> {words.t('about.version', { version })}
          <br />
          <span class="hint">{words.t('about.licence')}</span>
        </span>
      </p>
      <p>{words.t('about.privacy')}</p>
      <p>{words.t('about.scam')}</p>
      <Sources />
      <p class="hint">{words.t('about.disclaimer')}</p>
    </>
  );
}

function Sources(): JSX.Element {
  const words = useWords();
  return (
    <details data-sources>
      <summary>{words.t('about.sources')}</summary>
      <p>{words.t('about.sources_text')}</p>
      <ul class="sources">
        <li>
          <a href={STATUS_PAGE} target="_blank" rel="noreferrer">
            {words.t('verdict.apple_page')}
          </a>
        </li>
        {APPLE_PAGES.map((number) => (
          <li key={number}>
            <a href={applePage(number)} target="_blank" rel="noreferrer">
              {wordAt(words, `about.page_${number}`)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
