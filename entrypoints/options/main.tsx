import '../../components/styles/screens.css';
import '../../components/styles/pages.css';
import '../../components/styles/options.css';
import '../../components/styles/devices.css';
import '../../components/styles/watch.css';
import '../../components/styles/options-parts.css';
import '../../components/styles/alerts.css';
// Components that read a signal are drawn anew when it changes.
import '@preact/signals';
import { render } from 'preact';
import { Options } from '../../components/options';
import { dressPage } from '../../components/page';
import { dataFile } from '../../lib/platform/data-file';
import { organisation } from '../../lib/platform/follow';
import { installation } from '../../lib/platform/options-installation';
import { createScreenPort } from '../../lib/platform/screen-port';
import { i18n } from '../../lib/platform/words';
import { createOptionsModel } from '../../lib/state/options-model';

const app = dressPage(document, i18n, i18n.t('options.title'));
const port = createScreenPort({ id: null, follows: false });
render(<Options model={createOptionsModel(port, dataFile, organisation, installation)} words={i18n} />, app);
