import { KeyRound, UserPlus } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { Chip } from '../../../ui/components/chip.tsx';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import { Name } from '../../../ui/components/name.tsx';
import { Table } from '../../../ui/components/table.tsx';
import type { StaffFace } from '../api/views.ts';
import { useCentreNames } from '../catalogue/use-centre-names.ts';
import { useSession } from '../session/session-context.ts';
import { ConfirmDialog } from '../shell/confirm-dialog.tsx';
import { LoadView } from '../shell/load-view.tsx';
import { Page } from '../shell/page.tsx';
import { useWords } from '../state/words.ts';
import { InviteDialog } from './invite-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { useStaff } from './use-staff.ts';

/** Who may sign in: inviting, and a new link for a lost passkey. */
export function StaffPage() {
  const { t } = useWords();
  const { loading, link, forgetLink, invite, renew } = useStaff();
  const [inviting, setInviting] = useState(false);
  const [invited, setInvited] = useState(0);
  const [renewing, setRenewing] = useState<StaffFace>();
  return (
    <Page
      title={t('staff.title')}
      lead={<p>{t('staff.text')}</p>}
      actions={
        <Button
          kind="primary"
          icon={UserPlus}
          onClick={() => {
            setInvited((turn) => turn + 1);
            setInviting(true);
          }}
        >
          {t('staff.invite')}
        </Button>
      }
    >
      <LoadView loading={loading}>
        {(staff) => <StaffTable staff={staff} onRenew={setRenewing} />}
      </LoadView>
      <InviteDialog
        key={invited}
        open={inviting && link === undefined}
        invite={invite}
        onClose={() => setInviting(false)}
      />
      <ConfirmDialog
        open={renewing !== undefined && link === undefined}
        title={t('staff.newLink.title', { name: renewing?.name ?? '' })}
        action={t('staff.newLink')}
        kind="primary"
        busy={renew.busy}
        onConfirm={() => renewing !== undefined && renew.run(renewing)}
        onClose={() => setRenewing(undefined)}
      >
        <p>{t('staff.newLink.text')}</p>
        {renew.error !== undefined && <ErrorView error={renew.error} />}
      </ConfirmDialog>
      <LinkDialog
        link={link}
        onClose={() => {
          setInviting(false);
          setRenewing(undefined);
          forgetLink();
        }}
      />
    </Page>
  );
}

function StaffTable(props: {
  readonly staff: readonly StaffFace[];
  readonly onRenew: (staff: StaffFace) => void;
}) {
  const { t, list } = useWords();
  const { me } = useSession();
  const names = useCentreNames();
  return (
    <Card kind="flush">
      <Table
        caption={t('staff.title')}
        rows={props.staff}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: t('staff.name'),
            rowHeader: true,
            cell: (person) => (
              <span class="row">
                <Name>{person.name}</Name>
                {person.id === me?.staff.id && <Chip tone="info">{t('staff.you')}</Chip>}
                {person.sample && <Chip>{t('staff.sample')}</Chip>}
              </span>
            ),
          },
          {
            key: 'role',
            header: t('staff.role'),
            cell: ({ role }) => t(`staff.role.${role}`),
          },
          {
            key: 'centres',
            header: t('staff.centres'),
            cell: ({ centres }) => list(centres.map((slug) => names.get(slug) ?? slug)),
          },
          {
            key: 'link',
            header: t('staff.link.label'),
            cell: (person) => (
              <Button icon={KeyRound} onClick={() => props.onRenew(person)}>
                {t('staff.newLink')}
              </Button>
            ),
          },
        ]}
      />
    </Card>
  );
}
