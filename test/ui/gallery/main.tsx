import { render } from 'preact';
import { ToastProvider } from '../../../ui/components/index.ts';
import { I18nProvider } from '../../../ui/i18n/i18n-provider.tsx';
import { loadVerifier } from '../../../ui/messages/load-verifier.ts';
import { matchPath, useLocation } from '../../../ui/router.ts';
import '../../../ui/styles/index.css';
import { ConsoleGallery } from './console-gallery.tsx';
import { PhoneGallery } from './phone-gallery.tsx';

function Gallery() {
  const { path } = useLocation();
  if (path === '/broken') throw new Error('A screen that breaks.');
  return matchPath('/console', path) === undefined ? <PhoneGallery /> : <ConsoleGallery />;
}

const app = document.getElementById('app');
if (app !== null) {
  render(
    <I18nProvider load={loadVerifier}>
      <ToastProvider>
        <Gallery />
      </ToastProvider>
    </I18nProvider>,
    app,
  );
}
