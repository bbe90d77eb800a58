import type { JSX } from 'preact';
import type { Words } from '../lib/state/ports';
import type { WelcomeModel } from '../lib/state/welcome-model';
import { BeaconMark } from './mark';
import { useWords, WordsContext } from './words';

const PARTS = [
  ['welcome.does_title', ['welcome.does_status', 'welcome.does_page', 'welcome.does_plan']],
  ['welcome.reads_title', ['welcome.reads']],
  ['welcome.never_title', ['welcome.never_send', 'welcome.never_touch', 'welcome.never_phone']],
  ['welcome.open_title', ['welcome.open_pin', 'welcome.open_click', 'welcome.open_menu', 'welcome.open_bar']],
] as const;

/** The first-run page: what it does, what it reads, what it never does, how to open it. */
export function Welcome({ model, words }: { model: WelcomeModel; words: Words }): JSX.Element {
  return (
    <WordsContext.Provider value={words}>
      <header class="page-head">
        <BeaconMark />
        <p class="brand">{words.t('app.name')}</p>
        <h1>{words.t('welcome.title')}</h1>
      </header>
      <main data-view="welcome">
        <Allow model={model} />
        <div class="parts">
          {PARTS.map(([title, lines]) => (
            <section key={title}>
              <h2 class="heading">{words.t(title)}</h2>
              <ul>
                {lines.map((line) => (
                  <li key={line}>{words.t(line)}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <button type="button" class="button" data-action="open-options" onClick={() => model.openOptions()}>
          {words.t('welcome.settings')}
        </button>
      </main>
      <footer class="small">
        <p>{words.t('about.disclaimer')}</p>
      </footer>
    </WordsContext.Provider>
  );
}

/** Firefox may install without leave to read Apple's file; then the page asks for it. */
function Allow({ model }: { model: WelcomeModel }): JSX.Element | null {
  const words = useWords();
  if (model.granted.value) return <p role="status">{words.t('welcome.allowed')}</p>;
  if (model.allowed.value !== false) return null;
  return (
    <section class="allow" data-access="false">
      <h2 class="heading">{words.t('welcome.allow_title')}</h2>
      <p>{words.t('welcome.allow_text')}</p>
      <button type="button" class="button main" data-action="allow-status" onClick={() => model.allow()}>
        {words.t('verdict.allow')}
      </button>
    </section>
  );
}
