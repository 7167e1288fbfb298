import { render } from 'preact';
import '../../ui/styles/index.css';
import { Logo } from '../../ui/components/logo.tsx';

const app = document.getElementById('app');
if (app !== null) render(<Logo />, app);
