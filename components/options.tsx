import type { JSX } from 'preact';
import type { OptionsModel } from '../lib/state/options-model';
import type { Words } from '../lib/state/ports';
import { DataForm } from './data-form';
import { DeviceForm } from './device-form';
import { BeaconMark } from './mark';
import { NoticesForm } from './notices-form';
import { PolicyNote } from './policy-form';
import { QuietForm } from './quiet-form';
import { TroubleLine } from './trouble';
import { VerdictLine } from './verdict';
import { WatchForm } from './watch-form';
import { useWords, WordsContext } from './words';

/** The settings page. Changes save at once and say so. */
export function Options({ model, words }: { model: OptionsModel; words: Words }): JSX.Element {
  const settings = model.settings.value;
  return (
    <WordsContext.Provider value={words}>
      <header class="page-head">
        <BeaconMark />
        <h1>{words.t('options.title')}</h1>
      </header>
      <main data-view={settings === null ? 'loading' : 'options'}>
        <Saved model={model} />
        <TroubleLine trouble={model.trouble.value} />
        {settings === null ? (
          <p class="quiet">{words.t('app.loading')}</p>
        ) : (
          <>
            <DeviceForm list={model.devices} settings={settings} now={model.now.value} />
            <WatchForm model={model} settings={settings} />
            <NoticesForm model={model} settings={settings} />
            <QuietForm quiet={model.quiet} settings={settings} now={model.now.value} />
            <PolicyNote policy={model.policy.value} />
            <DataForm data={model.data} />
          </>
        )}
        <Access model={model} />
        <About />
      </main>
    </WordsContext.Provider>
  );
}

/** Says "Saved" after each change; a new node each time, so that screen readers say it again. */
function Saved({ model }: { model: OptionsModel }): JSX.Element {
  const words = useWords();
  const count = model.saved.value;
  return (
    <div class="saved" role="status" data-saved={count}>
      {count > 0 && <span key={count}>{words.t('options.saved')}</span>}
    </div>
  );
}

function Access({ model }: { model: OptionsModel }): JSX.Element {
  const words = useWords();
  const { status } = model;
  const allowed = status.allowed.value;
  return (
    <section data-access={String(allowed ?? 'unknown')}>
      <h2 class="heading">{words.t('options.access_title')}</h2>
      {allowed !== null && <p>{words.t(allowed ? 'options.access_yes' : 'options.access_no')}</p>}
      {allowed === false && (
        <button type="button" class="button main" data-action="allow-status" onClick={() => status.allow()}>
          {words.t('verdict.allow')}
        </button>
      )}
      {allowed === true && <VerdictLine status={status} now={model.now.value} />}
    </section>
  );
}

function About(): JSX.Element {
  const words = useWords();
  return (
    <section class="about">
      <h2 class="heading">{words.t('options.about_title')}</h2>
      <p>{words.t('about.privacy')}</p>
      <p>{words.t('about.scam')}</p>
      <p>{words.t('about.disclaimer')}</p>
    </section>
  );
}
