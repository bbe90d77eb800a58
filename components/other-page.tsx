import type { JSX } from 'preact';
import type { PanelModel, PanelView } from '../lib/state/panel-model';
import { errorName, useWords } from './words';

interface OtherPageProps {
  readonly view: Extract<PanelView, { kind: 'plan' }>;
  readonly model: PanelModel;
}

/** The panel stays with its case; another error on the page is only offered. */
export function OtherPage({ view, model }: OtherPageProps): JSX.Element | null {
  const words = useWords();
  const found = view.onPage;
  if (found === null) return null;
  const subject = { error: found.error, quote: found.quote, origin: 'page' } as const;
  return (
    <aside class="other-page" data-on-page={found.error}>
      <p>{words.t('panel.other_page', { error: errorName(words, found.error) })}</p>
      <button type="button" class="button small" data-action="switch" onClick={() => model.pick(subject)}>
        {words.t('panel.switch')}
      </button>
    </aside>
  );
}
