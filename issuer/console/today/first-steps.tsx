import { CircleCheck, CircleDashed } from 'lucide';
import { Button } from '../../../ui/components/button.tsx';
import { ButtonLink } from '../../../ui/components/button-link.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import { Icon } from '../../../ui/components/icon.tsx';
import type { Action } from '../state/use-action.ts';
import { useWords } from '../state/words.ts';
import type { SetUp } from './use-set-up.ts';

/** The first steps of a new service, in order; the first open one is the primary action. */
export function FirstSteps(props: { readonly setUp: SetUp; readonly sample: Action<readonly []> }) {
  const { t } = useWords();
  const { setUp, sample } = props;
  const steps = [
    { part: 'centre', done: setUp.centres > 0, href: '/console/register/new' },
    { part: 'achievement', done: setUp.achievements > 0, href: '/console/catalogue/new' },
    { part: 'grant', done: setUp.granted, href: '/console/register' },
    { part: 'officer', done: setUp.officers > 0, href: '/console/staff' },
  ] as const;
  const next = steps.find(({ done }) => !done)?.part;
  return (
    <Card labelledBy="first-steps">
      <div class="stack">
        <h2 id="first-steps">{t('today.firstSteps')}</h2>
        <p class="quiet">{t('today.firstSteps.text')}</p>
        {setUp.sampleOffered && (
          <div class="sample-offer stack stack-small">
            <h3>{t('today.step.sample')}</h3>
            <p class="small">{t('today.step.sample.text')}</p>
            {sample.error !== undefined && <ErrorView error={sample.error} />}
            <div>
              <Button busy={sample.busy} onClick={() => sample.run()}>
                {t('today.step.sample.action')}
              </Button>
            </div>
          </div>
        )}
        <ol class="timeline">
          {steps.map(({ part, done, href }) => (
            <li key={part}>
              <Icon
                icon={done ? CircleCheck : CircleDashed}
                size={22}
                class={done ? 'ink-good' : 'ink-unknown'}
                label={t(done ? 'today.step.done' : 'today.step.open')}
              />
              <div class="stack stack-small">
                <p class="notice-title">
                  {done || part === next ? (
                    t(`today.step.${part}`)
                  ) : (
                    <a href={href}>{t(`today.step.${part}`)}</a>
                  )}
                </p>
                <p class="quiet small">{t(`today.step.${part}.text`)}</p>
                {part === next && (
                  <div>
                    <ButtonLink kind="primary" href={href}>
                      {t(`today.step.${part}`)}
                    </ButtonLink>
                  </div>
                )}
              </div>
            </li>
          ))}
        </ol>
      </div>
    </Card>
  );
}
