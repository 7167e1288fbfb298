import type { ComponentChildren } from 'preact';
import type { StaffRole } from '../../../schemas/staff/staff.ts';
import { matchPath } from '../../../ui/router.ts';
import { AuditPage } from '../audit/audit-page.tsx';
import { BatchPage } from '../award/batch-page.tsx';
import { BatchesPage } from '../award/batches-page.tsx';
import { NewBatchPage } from '../award/new-batch-page.tsx';
import { AwardPage } from '../awarded/award-page.tsx';
import { AwardedPage } from '../awarded/awarded-page.tsx';
import { PrintPage } from '../awarded/print-page.tsx';
import { AchievementPage } from '../catalogue/achievement-page.tsx';
import { CataloguePage } from '../catalogue/catalogue-page.tsx';
import { DefinePage } from '../catalogue/define-page.tsx';
import { OutboxPage } from '../outbox/outbox-page.tsx';
import { AddCentrePage } from '../register/add-centre-page.tsx';
import { CentrePage } from '../register/centre-page.tsx';
import { RegisterPage } from '../register/register-page.tsx';
import { RequestsPage } from '../requests/requests-page.tsx';
import { StaffPage } from '../staff/staff-page.tsx';
import { TodayPage } from '../today/today-page.tsx';
import type { Part } from './nav-items.ts';

type Parts = Readonly<Record<string, string>>;

type Route = {
  readonly pattern: string;
  readonly part: Part;
  readonly roles: readonly StaffRole[];
  readonly view: (parts: Parts) => ComponentChildren;
};

const both = ['officer', 'operator'] as const;
const officer = ['officer'] as const;
const operator = ['operator'] as const;
const id = (parts: Parts): string => parts.id ?? '';

// A key per address makes a page start afresh when only its id changes.
const routes: readonly Route[] = [
  { pattern: '', part: 'today', roles: both, view: () => <TodayPage /> },
  { pattern: 'award', part: 'award', roles: officer, view: () => <BatchesPage /> },
  { pattern: 'award/new', part: 'award', roles: officer, view: () => <NewBatchPage /> },
  {
    pattern: 'award/:id',
    part: 'award',
    roles: officer,
    view: (parts) => <BatchPage key={id(parts)} id={id(parts)} />,
  },
  {
    pattern: 'award/:id/print',
    part: 'award',
    roles: officer,
    view: (parts) => <PrintPage key={id(parts)} batch={id(parts)} />,
  },
  { pattern: 'awarded', part: 'awarded', roles: officer, view: () => <AwardedPage /> },
  {
    pattern: 'awarded/:id',
    part: 'awarded',
    roles: officer,
    view: (parts) => <AwardPage key={id(parts)} id={id(parts)} />,
  },
  { pattern: 'outbox', part: 'outbox', roles: officer, view: () => <OutboxPage /> },
  { pattern: 'requests', part: 'requests', roles: officer, view: () => <RequestsPage /> },
  { pattern: 'catalogue', part: 'catalogue', roles: both, view: () => <CataloguePage /> },
  { pattern: 'catalogue/new', part: 'catalogue', roles: both, view: () => <DefinePage /> },
  {
    pattern: 'catalogue/:id',
    part: 'catalogue',
    roles: both,
    view: (parts) => <AchievementPage key={id(parts)} id={id(parts)} />,
  },
  {
    pattern: 'catalogue/:id/next',
    part: 'catalogue',
    roles: both,
    view: (parts) => <DefinePage key={id(parts)} from={id(parts)} />,
  },
  { pattern: 'register', part: 'register', roles: operator, view: () => <RegisterPage /> },
  { pattern: 'register/new', part: 'register', roles: operator, view: () => <AddCentrePage /> },
  {
    pattern: 'register/:id',
    part: 'register',
    roles: operator,
    view: (parts) => <CentrePage key={id(parts)} slug={id(parts)} />,
  },
  { pattern: 'staff', part: 'staff', roles: operator, view: () => <StaffPage /> },
  { pattern: 'audit', part: 'audit', roles: both, view: () => <AuditPage /> },
];

const centrePages = new Set(['', 'award', 'award/new', 'awarded', 'outbox', 'requests']);

export type Found = {
  readonly part: Part;
  readonly deeper: boolean;
  /** Whether the page shows what belongs to the chosen centre. */
  readonly byCentre: boolean;
  readonly content: ComponentChildren;
};

/** The page of an address for a role, or undefined when there is none. */
export function findRoute(path: string, role: StaffRole): Found | undefined {
  for (const route of routes) {
    const parts = matchPath(`/console/${route.pattern}`, path);
    if (parts === undefined) continue;
    if (!route.roles.includes(role)) return undefined;
    return {
      part: route.part,
      deeper: route.pattern.includes('/'),
      byCentre: centrePages.has(route.pattern),
      content: route.view(parts),
    };
  }
  return undefined;
}
