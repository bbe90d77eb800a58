import type { JSX } from 'preact';
import type { PanelModel } from '../lib/state/panel-model';
import type { Page, Words } from '../lib/state/ports';
import { Alerts } from './alerts';
import { DevicePicker } from './device-picker';
import { Body } from './panel-body';
import { PaperHead } from './panel-paper';
import { PrivateNote } from './panel-private';
import { Services } from './services';
import { TroubleLine } from './trouble';
import { VerdictLine } from './verdict';
import { WordsContext } from './words';

interface PanelProps {
  readonly model: PanelModel;
  readonly words: Words;
  readonly page: Page;
}

/** The side panel: the whole plan, what was done, and Apple's services. */
export function Panel({ model, words, page }: PanelProps): JSX.Element {
  const view = model.view.value;
  const { status, now } = model;
  const said = status.verdict.value;
  return (
    <WordsContext.Provider value={words}>
      <header>
        <h1 class="unseen">{words.t('app.name')}</h1>
        <PaperHead devices={model.devices} now={now.value} />
        {said === null ? (
          <div class="verdict" data-loading />
        ) : (
          <VerdictLine said={said} status={status} now={now.value} />
        )}
      </header>
      <main data-view={view.kind}>
        <TroubleLine trouble={model.trouble.value} />
        <PrivateNote isPrivate={model.window.isPrivate.value} />
        <Alerts wish={model.endWish} quiet={model.quiet} now={now.value} />
        <DevicePicker view={model.devices} />
        <Body view={view} model={model} page={page} />
        {view.kind !== 'loading' && (
          <Services
            history={model.history}
            going={model.going.value}
            isMuted={model.quiet.isMuted}
            isSet={model.window.isWatchSet.value}
            isOpen={view.kind !== 'plan'}
            now={now.value}
            change={model.openOptions}
            save={page.save}
          />
        )}
      </main>
      <footer class="small">
        <p>{words.t('about.disclaimer')}</p>
      </footer>
    </WordsContext.Provider>
  );
}
