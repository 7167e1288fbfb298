import { useEffect, useState } from 'preact/hooks';
import { systemClock } from '../../core/time.ts';
import { ErrorView } from '../../ui/components/error-view.tsx';
import { PhoneShell } from '../../ui/components/phone-shell.tsx';
import { useTranslator } from '../../ui/i18n/use-translator.tsx';
import type { VerifierKey } from '../../ui/messages/en/verifier.ts';
import { readConfig } from './check/read-config.ts';
import { useCheck } from './check/use-check.ts';
import { parseShareLink, shareAddress } from './intake/parse-share-link.ts';
import { IntakeFault, type Subject } from './intake/subject.ts';
import { Landing } from './landing/landing.tsx';
import { Refusal } from './landing/refusal.tsx';
import { Working } from './landing/working.tsx';
import { VerdictPage } from './verdict/verdict-page.tsx';

/** The employer's page: take something in, check it here, say in words what came out. */
export function App() {
  const { t } = useTranslator<VerifierKey>();
  const { state, start, again } = useCheck(systemClock);
  const [cameByLink, setCameByLink] = useState(false);
  const test = useTrial();
  useEffect(() => {
    const open = (): void => {
      const subject = subjectOfAddress();
      setCameByLink(subject !== undefined);
      start(subject);
    };
    open();
    window.addEventListener('popstate', open);
    window.addEventListener('hashchange', open);
    return () => {
      window.removeEventListener('popstate', open);
      window.removeEventListener('hashchange', open);
    };
  }, [start]);
  const take = (subject: Subject | IntakeFault): void => {
    setCameByLink(false);
    if (!(subject instanceof IntakeFault) && subject.kind === 'share') {
      window.history.pushState(null, '', shareAddress(subject.link));
    }
    start(subject);
  };
  const reset = (): void => {
    window.history.pushState(null, '', '/');
    start(undefined);
  };
  const trial = test || (state.phase === 'done' && state.report.credentials.some((c) => c.test));
  return (
    <PhoneShell face={t('verifier.name')} test={trial}>
      {state.phase === 'idle' && <Landing onTake={take} />}
      {state.phase === 'working' && <Working />}
      {state.phase === 'refused' && (
        <Refusal fault={state.fault} onAgain={again} onAnother={reset} />
      )}
      {state.phase === 'failed' && <ErrorView error={state.error} onRetry={again} />}
      {state.phase === 'done' && (
        <VerdictPage
          report={state.report}
          rechecking={state.rechecking}
          cameByLink={cameByLink}
          now={systemClock()}
          onAgain={again}
          onAnother={reset}
        />
      )}
    </PhoneShell>
  );
}

function subjectOfAddress(): Subject | IntakeFault | undefined {
  if (window.location.pathname !== '/v') return undefined;
  const link = parseShareLink(window.location.href);
  return link === undefined ? new IntakeFault('share-damaged') : { kind: 'share', link };
}

/** Whether this service runs for trial. A server that does not answer shows soon enough when something is checked. */
function useTrial(): boolean {
  const [test, setTest] = useState(false);
  useEffect(() => {
    readConfig().then(
      (config) => setTest(config.test),
      () => setTest(false),
    );
  }, []);
  return test;
}
