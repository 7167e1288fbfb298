import { Building2, Plus } from 'lucide';
import { localDateIn } from '../../../core/time.ts';
import { ButtonLink } from '../../../ui/components/button-link.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { Chip } from '../../../ui/components/chip.tsx';
import { EmptyState } from '../../../ui/components/empty-state.tsx';
import { Table } from '../../../ui/components/table.tsx';
import type { CentreView } from '../api/views.ts';
import { LoadView } from '../shell/load-view.tsx';
import { Page } from '../shell/page.tsx';
import { PhoneLabel } from '../shell/phone-label.tsx';
import { useNow } from '../state/use-now.ts';
import { useWords } from '../state/words.ts';
import { centreStanding } from './centre-standing.ts';
import { scopesOf } from './scopes-of.ts';
import { standingTones } from './standing-tones.ts';
import { type RegisterState, useRegister } from './use-register.ts';

/** The register as its operator keeps it: the identity that signs it, and the centres. */
export function RegisterPage() {
  const { t } = useWords();
  const loading = useRegister();
  const add = (
    <ButtonLink kind="primary" icon={Plus} href="/console/register/new">
      {t('register.addCentre')}
    </ButtonLink>
  );
  return (
    <Page title={t('register.title')} lead={<p>{t('register.text')}</p>} actions={add}>
      <LoadView loading={loading}>
        {(state) => (
          <>
            <Card>
              <div class="stack stack-small">
                <p class="notice-title">{t('register.signedBy', { name: state.register.name })}</p>
                <p class="quiet small">{t('register.identity')}</p>
                <p class="input-code long-text">{state.register.operator}</p>
              </div>
            </Card>
            {state.centres.length === 0 ? (
              <Card>
                <EmptyState icon={Building2} title={t('register.empty.title')}>
                  <p>{t('register.empty.text')}</p>
                </EmptyState>
              </Card>
            ) : (
              <CentreTable state={state} />
            )}
          </>
        )}
      </LoadView>
    </Page>
  );
}

function CentreTable(props: { readonly state: RegisterState }) {
  const { t, country, number } = useWords();
  const now = useNow();
  const { centres, register } = props.state;
  const todayOf = (centre: CentreView): string => localDateIn(now, centre.timeZone);
  const rightsToday = (centre: CentreView): number =>
    centreStanding(register.events, centre.did, todayOf(centre)) === 'in'
      ? scopesOf(register.events, centre.did, todayOf(centre)).filter(({ kind }) => kind === 'now')
          .length
      : 0;
  return (
    <Card kind="flush">
      <Table
        caption={t('register.centres')}
        rows={centres}
        rowKey={({ slug }) => slug}
        columns={[
          {
            key: 'name',
            header: t('centre.name'),
            rowHeader: true,
            cell: (centre) => (
              <a class="row-link" href={`/console/register/${encodeURIComponent(centre.slug)}`}>
                <bdi dir="auto">{centre.name}</bdi>
              </a>
            ),
          },
          {
            key: 'standing',
            header: t('awarded.status'),
            cell: (centre) => {
              const standing = centreStanding(register.events, centre.did, todayOf(centre));
              return <Chip tone={standingTones[standing]}>{t(`register.state.${standing}`)}</Chip>;
            },
          },
          {
            key: 'scopes',
            header: t('register.mayAward'),
            cell: (centre) => (
              <>
                <PhoneLabel>{t('register.mayAward')}</PhoneLabel>
                {number(rightsToday(centre))}
              </>
            ),
          },
          {
            key: 'country',
            header: t('catalogue.country'),
            cell: (centre) => country(centre.country),
          },
        ]}
      />
    </Card>
  );
}
