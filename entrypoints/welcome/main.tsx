import '../../components/styles/screens.css';
import '../../components/styles/pages.css';
import '../../components/styles/welcome.css';
// Components that read a signal are drawn anew when it changes.
import '@preact/signals';
import { render } from 'preact';
import { dressPage } from '../../components/page';
import { Welcome } from '../../components/welcome';
import { installation } from '../../lib/platform/options-installation';
import { createScreenPort } from '../../lib/platform/screen-port';
import { i18n } from '../../lib/platform/words';
import { createWelcomeModel } from '../../lib/state/welcome-model';

const app = dressPage(document, i18n);
const port = createScreenPort({ id: null, follows: false });
render(<Welcome model={createWelcomeModel(port, installation)} words={i18n} />, app);
