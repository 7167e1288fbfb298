import { CircleCheck } from 'lucide';
import { Card } from '../../../ui/components/card.tsx';
import { Icon } from '../../../ui/components/icon.tsx';
import { useToasts } from '../../../ui/components/toasts.tsx';
import { registerApi } from '../api/register-api.ts';
import { useSession } from '../session/session-context.ts';
import { LoadView } from '../shell/load-view.tsx';
import { useAction } from '../state/use-action.ts';
import { useWords } from '../state/words.ts';
import { FirstSteps } from './first-steps.tsx';
import { useSetUp } from './use-set-up.ts';

/** The operator's day: the first steps of a new service in order, then a summary. */
export function OperatorToday() {
  const { t } = useWords();
  const { say } = useToasts();
  const { refresh } = useSession();
  const loading = useSetUp();
  const sample = useAction(async () => {
    await registerApi.loadSample();
    say(t('today.step.sample.loaded'));
    loading.reload();
    await refresh();
  });
  return (
    <LoadView loading={loading}>
      {(setUp) => {
        const ready =
          setUp.centres > 0 && setUp.achievements > 0 && setUp.granted && setUp.officers > 0;
        return (
          <>
            {ready ? (
              <Card>
                <div class="row">
                  <Icon icon={CircleCheck} size={28} class="ink-good" />
                  <div>
                    <h2>{t('today.operator.ready')}</h2>
                    <p class="quiet">{t('today.operator.summary', { ...numbersOf(setUp) })}</p>
                  </div>
                </div>
              </Card>
            ) : (
              <FirstSteps setUp={setUp} sample={sample} />
            )}
          </>
        );
      }}
    </LoadView>
  );
}

function numbersOf(setUp: {
  readonly centres: number;
  readonly achievements: number;
  readonly staff: number;
}) {
  return { centres: setUp.centres, achievements: setUp.achievements, staff: setUp.staff };
}
