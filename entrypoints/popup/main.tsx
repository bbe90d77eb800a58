import '../../components/styles/screens.css';
import { mount } from '../../components/mount';
import { dressPage } from '../../components/page';
import { Popup } from '../../components/popup';
import { createScreenPort } from '../../lib/platform/screen-port';
import { findTab } from '../../lib/platform/tab-watch';
import { i18n } from '../../lib/platform/words';
import { createPopupModel } from '../../lib/state/popup-model';

// Other screens load this file for what they share with the popup, which must not wait for a second one.
if (document.body.classList.contains('popup')) {
  // What is stored is on its way before anything else is done.
  const model = createPopupModel(createScreenPort(findTab(location.search, false)));
  mount(() => <Popup model={model} words={i18n} />, dressPage(document, i18n));
}
