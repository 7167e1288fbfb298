import { render } from 'preact';
import '../../ui/styles/index.css';
import './console.css';
import { ToastProvider } from '../../ui/components/toasts.tsx';
import { I18nProvider } from '../../ui/i18n/i18n-provider.tsx';
import { loadConsole } from '../../ui/messages/load-console.ts';
import { App } from './app.tsx';

const app = document.getElementById('app');
if (app !== null) {
  render(
    <I18nProvider load={loadConsole}>
      <ToastProvider>
        <App />
      </ToastProvider>
    </I18nProvider>,
    app,
  );
}
