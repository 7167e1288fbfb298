import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import type { CentreView } from '../api/views.ts';
import { FactList } from '../shell/fact-list.tsx';
import { useWords } from '../state/words.ts';
import type { CentreStanding } from './centre-standing.ts';

/** What everyone may know about a centre, and suspending or reinstating it as a whole. */
export function CentreFacts(props: {
  readonly centre: CentreView;
  readonly standing: CentreStanding;
  readonly onAsk: (what: 'suspend' | 'reinstate') => void;
}) {
  const { t, country } = useWords();
  const { centre, standing } = props;
  return (
    <Card>
      <div class="stack">
        <FactList
          facts={[
            { label: t('catalogue.country'), value: country(centre.country) },
            { label: t('centre.region'), value: centre.region },
            { label: t('centre.url'), value: centre.url },
            { label: t('centre.timeZone'), value: centre.timeZone },
            {
              label: t('centre.sites'),
              value: centre.sites.length === 0 ? undefined : centre.sites.join(', '),
            },
            {
              label: t('register.identityOf'),
              value: <span class="input-code long-text">{centre.did}</span>,
            },
          ]}
        />
        <div>
          {standing === 'suspended' && (
            <Button onClick={() => props.onAsk('reinstate')}>{t('register.reinstate')}</Button>
          )}
          {standing === 'in' && (
            <Button kind="danger" onClick={() => props.onAsk('suspend')}>
              {t('register.suspend')}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}
