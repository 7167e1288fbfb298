import { Download, Undo2 } from 'lucide';
import { useCallback, useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { awardsApi } from '../api/awards-api.ts';
import type { AwardDetail } from '../api/views.ts';
import { LoadView } from '../shell/load-view.tsx';
import { Page } from '../shell/page.tsx';
import { ReasonDialog } from '../shell/reason-dialog.tsx';
import { saveJson } from '../state/save-json.ts';
import { useAction } from '../state/use-action.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { useNow } from '../state/use-now.ts';
import { useWords } from '../state/words.ts';
import { AwardFacts } from './award-facts.tsx';
import { DeliveryCard } from './delivery-card.tsx';

/** One award: its facts, whether it counts, how it reaches the learner, and taking it back. */
export function AwardPage(props: { readonly id: string }) {
  const load = useCallback(() => awardsApi.read(props.id), [props.id]);
  const loading = useLoaded(load);
  return (
    <LoadView loading={loading}>
      {(award) => <AwardBody award={award} reload={loading.reload} />}
    </LoadView>
  );
}

function AwardBody(props: { readonly award: AwardDetail; readonly reload: () => void }) {
  const { t, dateTime } = useWords();
  const now = useNow();
  const { award } = props;
  const { state } = award;
  const [asking, setAsking] = useState(false);
  const revoke = useAction(async (reason: string) => {
    await awardsApi.revoke(award.id, reason);
    setAsking(false);
    props.reload();
  });
  return (
    <Page
      centre={award.centre}
      title={award.candidate.name}
      lead={<p class="serif">{award.achievementTitle}</p>}
    >
      {state.kind === 'in-force' ? (
        <Notice tone="good">
          <p>{t('detail.inForce')}</p>
        </Notice>
      ) : (
        <Notice tone={state.kind === 'revoked' ? 'bad' : 'caution'}>
          <p>
            {t(`detail.${state.kind}`, { date: dateTime(state.at, now), reason: state.reason })}
          </p>
        </Notice>
      )}
      <AwardFacts award={award} />
      {state.kind !== 'revoked' && <DeliveryCard award={award} reload={props.reload} />}
      <Card labelledBy="award-credential">
        <div class="stack">
          <h2 id="award-credential">{t('detail.credential')}</h2>
          <div class="row">
            <Button
              icon={Download}
              onClick={() => saveJson(award.credential, `${award.id.split(':').at(-1)}.json`)}
            >
              {t('detail.download')}
            </Button>
            {state.kind !== 'revoked' && (
              <Button kind="danger" icon={Undo2} onClick={() => setAsking(true)}>
                {t('detail.revoke')}
              </Button>
            )}
          </div>
        </div>
      </Card>
      <ReasonDialog
        open={asking}
        title={t('detail.revoke.title')}
        label={t('batch.undo.reason')}
        hint={t('batch.undo.reason.hint')}
        submit={t('detail.revoke.action')}
        action={revoke}
        onClose={() => setAsking(false)}
      >
        <p>{t('detail.revoke.text')}</p>
      </ReasonDialog>
    </Page>
  );
}
