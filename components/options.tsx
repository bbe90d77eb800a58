import type { JSX } from 'preact';
import type { OptionsModel } from '../lib/state/options-model';
import type { Words } from '../lib/state/ports';
import type { Settings } from '../lib/state/records';
import { DataForm } from './data-form';
import { DeviceForm } from './device-form';
import { BeaconMark } from './mark';
import { NoticesForm } from './notices-form';
import { About } from './options-about';
import { SaidAloud } from './options-said';
import { Contents, Section } from './options-section';
import { PolicyNote } from './policy-form';
import { QuietForm } from './quiet-form';
import { TroubleLine } from './trouble';
import { VerdictLine } from './verdict';
import { WatchForm } from './watch-form';
import { Ways } from './welcome-ways';
import { useWords, WordsContext } from './words';

/** The settings page. Changes save at once and say so. */
export function Options({ model, words }: { model: OptionsModel; words: Words }): JSX.Element {
  const settings = model.settings.value;
  return (
    <WordsContext.Provider value={words}>
      <header class="page-head">
        <BeaconMark />
        <div>
          <h1>{words.t('options.title')}</h1>
          <p class="hint">{words.t('options.text')}</p>
        </div>
      </header>
      <Contents />
      <main data-view={settings === null ? 'loading' : 'options'}>
        <SaidAloud saver={model.saver} />
        {settings === null ? (
          <p class="quiet">{words.t('app.loading')}</p>
        ) : (
          <Parts model={model} settings={settings} />
        )}
      </main>
    </WordsContext.Provider>
  );
}

function Parts({ model, settings }: { model: OptionsModel; settings: Settings }): JSX.Element {
  const { saver, quiet } = model;
  const now = model.now.value;
  return (
    <>
      <DeviceForm list={model.devices} saver={saver} settings={settings} now={now} />
      <Section part="services" hint="options.watch_text">
        <Access model={model} />
        <WatchForm model={model} settings={settings} />
      </Section>
      <Section part="alerts">
        <NoticesForm model={model} settings={settings} />
        <QuietForm quiet={quiet} saver={saver} now={now} />
        <PolicyNote policy={model.policy.value} />
      </Section>
      <Section part="keys">
        <Ways keys={model.keys} />
      </Section>
      <Section part="data" hint="data.text">
        <DataForm data={model.data} saver={saver} isPrivate={model.isPrivate} />
      </Section>
      <Section part="about">
        <About version={model.version} />
      </Section>
    </>
  );
}

/** What Apple reports now, or the way to let it be read. */
function Access({ model }: { model: OptionsModel }): JSX.Element {
  const words = useWords();
  const { status } = model;
  const allowed = status.allowed.value;
  const said = status.verdict.value;
  return (
    <div data-access={String(allowed ?? 'unknown')}>
      {allowed === false && (
        <div class="ask">
          <p>{words.t('options.access_no')}</p>
          <button type="button" class="button main" data-action="allow-status" onClick={() => status.allow()}>
            {words.t('verdict.allow')}
          </button>
        </div>
      )}
      {allowed === true && said !== null && <VerdictLine said={said} status={status} now={model.now.value} />}
      <TroubleLine trouble={model.trouble.value} />
    </div>
  );
}
