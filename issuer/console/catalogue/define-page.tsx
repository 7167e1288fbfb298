import { FileInput, Send, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { Achievement } from '../../../schemas/achievement/achievement.ts';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { useLocation } from '../../../ui/router.ts';
import type { CatalogueEntry } from '../api/views.ts';
import { LoadView } from '../shell/load-view.tsx';
import { Page } from '../shell/page.tsx';
import { useCatalogue } from '../state/use-catalogue.ts';
import { useWords } from '../state/words.ts';
import { formDefinition } from './define/form-definition.ts';
import { FormPart } from './define/form-part.tsx';
import { ImportDialog } from './define/import-dialog.tsx';
import { useDefine } from './define/use-define.ts';

/** Defines an achievement, or the next version of the one named by `from`. */
export function DefinePage(props: { readonly from?: string }) {
  const loading = useCatalogue();
  return (
    <LoadView loading={loading}>
      {(catalogue) => (
        <DefineForm
          catalogue={catalogue}
          from={catalogue.find(({ achievement }) => achievement.id === props.from)?.achievement}
        />
      )}
    </LoadView>
  );
}

function DefineForm(props: {
  readonly catalogue: readonly CatalogueEntry[];
  readonly from: Achievement | undefined;
}) {
  const { t } = useWords();
  const { query } = useLocation('/console');
  const [importing, setImporting] = useState(query.has('import'));
  const { draft, change, discard, take, version, errors, publish } = useDefine(
    props.from,
    props.catalogue,
  );
  return (
    <Page
      title={
        props.from === undefined
          ? t('define.title.new')
          : t('define.title.next', { title: props.from.title })
      }
      lead={<p>{t('define.text')}</p>}
      actions={
        <>
          <Button icon={FileInput} onClick={() => setImporting(true)}>
            {t('define.import.title')}
          </Button>
          <Button kind="quiet" icon={Trash2} onClick={discard}>
            {t('define.discard')}
          </Button>
        </>
      }
    >
      {formDefinition.map((group) => (
        <Card key={group.title} labelledBy={group.title}>
          <div class="stack">
            <h2 id={group.title}>{t(group.title)}</h2>
            {group.text !== undefined && <p class="quiet small">{t(group.text)}</p>}
            <FormPart
              fields={group.fields}
              lists={group.lists}
              place=""
              draft={draft}
              errors={errors}
              onChange={change}
            />
          </div>
        </Card>
      ))}
      {errors.length > 0 && (
        <Notice tone="bad" title={t('define.problems')} live>
          <p>{t('define.problems.text', { n: errors.length })}</p>
        </Notice>
      )}
      {publish.error !== undefined && <ErrorView error={publish.error} />}
      <div class="release-bar">
        <Button kind="primary" icon={Send} busy={publish.busy} onClick={() => publish.run()}>
          {t('define.publish', { version })}
        </Button>
        <p class="quiet small">{t('define.kept')}</p>
      </div>
      <ImportDialog
        open={importing}
        onClose={() => setImporting(false)}
        onTake={(achievement) => {
          take(achievement);
          setImporting(false);
        }}
      />
    </Page>
  );
}
