import type { JSX } from 'preact';
import { list } from '../lib/state/format';
import type { WelcomeModel } from '../lib/state/welcome-model';
import { DeviceSystem } from './device-system-form';
import { SaidAloud } from './options-said';
import { useLocale, useWords } from './words';

/** The device and its version, which can be said at once, and the services that are watched. */
export function Setup({ model }: { model: WelcomeModel }): JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const device = model.device.value;
  const watch = model.watch.value;
  return (
    <section class="setup" data-setup={device === null ? 'loading' : 'ready'}>
      <h2 class="heading">{words.t('welcome.setup_title')}</h2>
      <p class="hint">{words.t('welcome.setup_text')}</p>
      <SaidAloud saver={model.saver} />
      {device !== null && (
        <div class="fields">
          <DeviceSystem device={device} list={model.devices} saver={model.saver} />
        </div>
      )}
      {watch.length > 0 && (
        <p data-watched>{words.t('welcome.watches', { services: list(watch, locale) })}</p>
      )}
      <button type="button" class="button" data-action="open-options" onClick={() => model.openOptions()}>
        {words.t('welcome.settings')}
      </button>
    </section>
  );
}
