import { render } from 'preact';
import '../../ui/styles/index.css';
import { PhoneShell } from '../../ui/components/phone-shell.tsx';

const app = document.getElementById('app');
if (app !== null)
  render(
    <PhoneShell face="check" test={false}>
      …
    </PhoneShell>,
    app,
  );
