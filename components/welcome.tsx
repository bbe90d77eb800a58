import type { JSX } from 'preact';
import type { Words } from '../lib/state/ports';
import type { WelcomeModel } from '../lib/state/welcome-model';
import { BeaconMark } from './mark';
import { PageIcon } from './pages-icons';
import { Setup } from './welcome-setup';
import { Ways } from './welcome-ways';
import { useWords, WordsContext } from './words';

const DOES = [
  ['status', 'welcome.status_title', 'welcome.does_status'],
  ['page', 'welcome.page_title', 'welcome.does_page'],
  ['steps', 'welcome.plan_title', 'welcome.does_plan'],
] as const;

const NEVER = ['welcome.never_send', 'welcome.never_touch', 'welcome.never_phone'] as const;

/** The first-run page: what it does, what it reads, what it never does, how to open it. */
export function Welcome({ model, words }: { model: WelcomeModel; words: Words }): JSX.Element {
  return (
    <WordsContext.Provider value={words}>
      <header class="hero">
        <BeaconMark />
        <p class="brand">{words.t('app.name')}</p>
        <h1>{words.t('welcome.title')}</h1>
        <p class="hero-privacy">
          <PageIcon name="shield" />
          <span>{words.t('welcome.privacy')}</span>
        </p>
      </header>
      <main data-view="welcome">
        <Allow model={model} />
        <Does />
        <section>
          <h2 class="heading">{words.t('welcome.open_title')}</h2>
          <Ways keys={model.keys} />
        </section>
        <Setup model={model} />
        <Limits />
      </main>
      <footer class="small">
        <p>{words.t('about.disclaimer')}</p>
      </footer>
    </WordsContext.Provider>
  );
}

function Does(): JSX.Element {
  const words = useWords();
  return (
    <section>
      <h2 class="heading">{words.t('welcome.does_title')}</h2>
      <ol class="does">
        {DOES.map(([icon, title, text]) => (
          <li key={icon}>
            <PageIcon name={icon} />
            <h3>{words.t(title)}</h3>
            <p>{words.t(text)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Limits(): JSX.Element {
  const words = useWords();
  return (
    <div class="limits">
      <section>
        <h2 class="heading">{words.t('welcome.reads_title')}</h2>
        <ul>
          <li>
            <PageIcon name="eye" />
            <span>{words.t('welcome.reads')}</span>
          </li>
        </ul>
      </section>
      <section>
        <h2 class="heading">{words.t('welcome.never_title')}</h2>
        <ul>
          {NEVER.map((line) => (
            <li key={line}>
              <PageIcon name="no" />
              <span>{words.t(line)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Firefox may install without leave to read Apple's file; then the page asks for it. */
function Allow({ model }: { model: WelcomeModel }): JSX.Element | null {
  const words = useWords();
  if (model.granted.value) {
    return (
      <h2 class="heading" data-access="true" tabIndex={-1} ref={takeFocus}>
        {words.t('welcome.allowed')}
      </h2>
    );
  }
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

/** The button that was pressed is gone: the answer stands in its place, and is read out from there. */
function takeFocus(answer: HTMLElement | null): void {
  answer?.focus();
}
