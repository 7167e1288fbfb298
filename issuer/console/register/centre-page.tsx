import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { localDateIn } from '../../../core/time.ts';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { Chip } from '../../../ui/components/chip.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import type { CentreView } from '../api/views.ts';
import { LoadView } from '../shell/load-view.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { Page } from '../shell/page.tsx';
import { useNow } from '../state/use-now.ts';
import { useWords } from '../state/words.ts';
import { CentreFacts } from './centre-facts.tsx';
import { centreStanding } from './centre-standing.ts';
import { EntryDialog } from './entry-dialog.tsx';
import { GrantDialog } from './grant-dialog.tsx';
import { RegisterHistory } from './register-history.tsx';
import { ScopeList } from './scope-list.tsx';
import { scopesOf } from './scopes-of.ts';
import { standingTones } from './standing-tones.ts';
import { type RegisterState, useRegister } from './use-register.ts';

/** One centre in the register: its facts, what it may award, and its history. */
export function CentrePage(props: { readonly slug: string }) {
  const loading = useRegister();
  return (
    <LoadView loading={loading}>
      {(state) => {
        const centre = state.centres.find(({ slug }) => slug === props.slug);
        return centre === undefined ? (
          <NotFound />
        ) : (
          <CentreBody centre={centre} state={state} reload={loading.reload} />
        );
      }}
    </LoadView>
  );
}

type Asking = 'none' | 'grant' | 'suspend' | 'reinstate';

function CentreBody(props: {
  readonly centre: CentreView;
  readonly state: RegisterState;
  readonly reload: () => void;
}) {
  const { t } = useWords();
  const now = useNow();
  const { centre, state } = props;
  const [asking, setAsking] = useState<Asking>('none');
  const today = localDateIn(now, centre.timeZone);
  const events = state.register.events;
  const standing = centreStanding(events, centre.did, today);
  const titles = new Map(
    state.catalogue.map(({ achievement }) => [achievement.id, achievement.title]),
  );
  const titleOf = (id: string): string => titles.get(id) ?? id;
  const done = (): void => {
    setAsking('none');
    props.reload();
  };
  const close = (): void => setAsking('none');
  const dialog = { centre, today, onDone: done, onClose: close };
  return (
    <Page
      title={centre.name}
      lead={
        <div class="row">
          <Chip tone={standingTones[standing]}>{t(`register.state.${standing}`)}</Chip>
          {centre.fictional && <Chip>{t('register.fictional')}</Chip>}
        </div>
      }
    >
      {standing === 'suspended' && (
        <Notice tone="caution">
          <p>{t('register.suspend.text')}</p>
        </Notice>
      )}
      <Card labelledBy="centre-scope">
        <div class="stack">
          <div class="row row-apart">
            <h2 id="centre-scope">{t('register.mayAward')}</h2>
            <Button kind="primary" icon={Plus} onClick={() => setAsking('grant')}>
              {t('register.grant')}
            </Button>
          </div>
          <ScopeList
            {...dialog}
            lines={scopesOf(events, centre.did, today)}
            titleOf={titleOf}
            onDone={props.reload}
          />
        </div>
      </Card>
      <CentreFacts centre={centre} standing={standing} onAsk={setAsking} />
      <RegisterHistory events={events} did={centre.did} titleOf={titleOf} />
      <GrantDialog {...dialog} open={asking === 'grant'} catalogue={state.catalogue} />
      <EntryDialog
        {...dialog}
        open={asking === 'suspend'}
        title={t('register.suspend.title', { centre: centre.name })}
        text={t('register.suspend.text')}
        dayLabel={t('register.effective')}
        action={t('register.suspend')}
        entry={{ type: 'centre-suspended' }}
      />
      <EntryDialog
        {...dialog}
        open={asking === 'reinstate'}
        title={t('register.reinstate.title', { centre: centre.name })}
        text={t('register.reinstate.text')}
        dayLabel={t('register.effective')}
        action={t('register.reinstate')}
        entry={{ type: 'centre-reinstated' }}
      />
    </Page>
  );
}
