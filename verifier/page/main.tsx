import { render } from 'preact';
import { I18nProvider } from '../../ui/i18n/i18n-provider.tsx';
import { loadVerifier } from '../../ui/messages/load-verifier.ts';
import '../../ui/styles/index.css';
import '../../ui/award/award.css';
import { App } from './app.tsx';
import './verifier.css';

const root = document.getElementById('app');
if (root !== null) {
  render(
    <I18nProvider load={loadVerifier}>
      <App />
    </I18nProvider>,
    root,
  );
}
