import '../../components/styles/screens.css';
import '../../components/styles/steps.css';
import '../../components/styles/panel.css';
import '../../components/styles/fit.css';
import '../../components/styles/alerts.css';
import '../../components/styles/timeline.css';
import '../../components/styles/print.css';
import '../../components/styles/print-panel.css';
// Components that read a signal are drawn anew when it changes.
import '@preact/signals';
import { render } from 'preact';
import { dressPage } from '../../components/page';
import { Panel } from '../../components/panel';
import { followAsked, organisation } from '../../lib/platform/follow';
import { page } from '../../lib/platform/page';
import { unfoldForPrint } from '../../lib/platform/print';
import { isPrivateWindow } from '../../lib/platform/private-window';
import { createScreenPort } from '../../lib/platform/screen-port';
import { findTab } from '../../lib/platform/tab-watch';
import { i18n } from '../../lib/platform/words';
import { createPanelModel } from '../../lib/state/panel-model';

unfoldForPrint();
const app = dressPage(document, i18n);
const port = createScreenPort(findTab(location.search, true));
const around = { asked: followAsked, policy: organisation.follow, isPrivate: isPrivateWindow };
render(<Panel model={createPanelModel(port, around)} words={i18n} page={page} />, app);
