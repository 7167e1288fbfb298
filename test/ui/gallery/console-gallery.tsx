import {
  BookOpen,
  CircleCheck,
  Inbox,
  LayoutDashboard,
  SkipForward,
  Stamp,
  TriangleAlert,
} from 'lucide';
import { useState } from 'preact/hooks';
import {
  Button,
  Card,
  ConsoleShell,
  FileDrop,
  FilterChips,
  NumberCard,
  PageHead,
  Progress,
  Table,
  VirtualTable,
} from '../../../ui/components/index.ts';
import { Unreachable } from '../../../ui/http-errors.ts';
import { type DemoRow, demoColumns, demoRow } from './demo-rows.tsx';

const items = [
  { href: '/console', label: 'Today', icon: LayoutDashboard },
  { href: '/console/requests', label: 'Applications', icon: Inbox, count: 12 },
  { href: '/console/award', label: 'Award', icon: Stamp },
  { href: '/console/catalogue', label: 'Catalogue', icon: BookOpen },
];

const saved = new Map<number, DemoRow>();

let refusals = window.location.search === '?refuse' ? 1 : 0;

async function fetchRows(offset: number, limit: number): Promise<readonly DemoRow[]> {
  if (refusals > 0) {
    refusals -= 1;
    throw new Unreachable(undefined);
  }
  return Array.from(
    { length: Math.min(limit, 100_000 - offset) },
    (_, index) => saved.get(offset + index) ?? demoRow(offset + index),
  );
}

/** A batch as the console shows it, with 100 000 rows. */
export function ConsoleGallery() {
  const [filter, setFilter] = useState<'all' | 'problem' | 'skipped'>('all');
  return (
    <ConsoleShell
      items={items}
      current="/console/award"
      crumbs={[
        { label: 'Kerry Test College' },
        { label: 'Award', href: '/console' },
        { label: 'Batch of 18 November' },
      ]}
      test
      user={{ name: 'Мария Иванова', role: 'issuing officer' }}
      onSignOut={() => undefined}
    >
      <div class="stack">
        <PageHead title="Microsoft 365 Fundamentals" actions={<Button>Columns</Button>}>
          candidates-november.csv · 100 000 rows · semicolons, UTF-8
        </PageHead>
        <div class="grid-cards">
          <NumberCard value={1231} label="ready to sign" icon={CircleCheck} tone="good" />
          <NumberCard
            value={14}
            label="already awarded, skipped"
            icon={SkipForward}
            tone="unknown"
          />
          <NumberCard value={3} label="need fixing" icon={TriangleAlert} tone="bad" />
          <NumberCard value={0} label="signed" icon={Stamp} tone="unknown" />
        </div>
        <Card kind="flush">
          <div>
            <div class="card-bar">
              <FilterChips
                label="Rows"
                chosen={filter}
                onChoose={setFilter}
                filters={[
                  { value: 'all', label: 'All', count: 100_000 },
                  { value: 'problem', label: 'Problems', count: 3, tone: 'bad' },
                  { value: 'skipped', label: 'Skipped', count: 14, tone: 'unknown' },
                ]}
              />
            </div>
            <VirtualTable<DemoRow>
              label="Candidates"
              rowCount={100_000}
              columns={demoColumns((row) => saved.set(row.number, row))}
              fetchRows={fetchRows}
              version={filter}
              quiet={(row) => row.number % 7 === 6}
            />
          </div>
        </Card>
        <Progress label="Signing" done={420} total={1231} perSecond={38.4} />
        <FileDrop
          label="Candidate list"
          hint="CSV, up to 64 MB"
          accept=".csv"
          onFile={() => undefined}
        />
        <Card kind="flush">
          <Table
            caption="Centres"
            columns={[
              { key: 'name', header: 'Name', cell: (row) => row.name, rowHeader: true },
              { key: 'did', header: 'Identity', cell: (row) => row.did },
              { key: 'until', header: 'Until', cell: (row) => row.until },
            ]}
            rows={[
              {
                name: 'Kerry Test College',
                did: 'did:web:localhost%3A4100:centres:kerry',
                until: 'no end',
              },
              {
                name: 'Учебный центр «Тест»',
                did: 'did:web:localhost%3A4100:centres:test',
                until: '1 September 2027',
              },
            ]}
            rowKey={(row) => row.did}
          />
        </Card>
        <Button kind="primary" icon={Stamp}>
          Sign and release 1 231
        </Button>
      </div>
    </ConsoleShell>
  );
}
