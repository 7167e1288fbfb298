import { render } from 'preact';
import '../../ui/styles/index.css';
import './wallet.css';
import { I18nProvider } from '../../ui/i18n/i18n-provider.tsx';
import { loadWallet } from '../../ui/messages/load-wallet.ts';
import { App } from './app.tsx';

const app = document.getElementById('app');
if (app !== null) {
  render(
    <I18nProvider load={loadWallet}>
      <App />
    </I18nProvider>,
    app,
  );
}

// The wallet opens without a connection, too. A browser that has no service workers still has the wallet.
if ('serviceWorker' in navigator) {
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  });
}
