import {
  BookOpen,
  Inbox,
  LayoutDashboard,
  Mails,
  ScrollText,
  ShieldCheck,
  Stamp,
  UserRoundCog,
  Users,
} from 'lucide';
import type { StaffRole } from '../../../schemas/staff/staff.ts';
import type { NavItem } from '../../../ui/components/console-nav.tsx';
import type { Words } from '../state/words.ts';

const rows = [
  { part: 'today', href: '/console', icon: LayoutDashboard, roles: ['officer', 'operator'] },
  { part: 'requests', href: '/console/requests', icon: Inbox, roles: ['officer'] },
  { part: 'award', href: '/console/award', icon: Stamp, roles: ['officer'] },
  { part: 'awarded', href: '/console/awarded', icon: Users, roles: ['officer'] },
  { part: 'outbox', href: '/console/outbox', icon: Mails, roles: ['officer'] },
  { part: 'register', href: '/console/register', icon: ShieldCheck, roles: ['operator'] },
  { part: 'catalogue', href: '/console/catalogue', icon: BookOpen, roles: ['officer', 'operator'] },
  { part: 'staff', href: '/console/staff', icon: UserRoundCog, roles: ['operator'] },
  { part: 'audit', href: '/console/audit', icon: ScrollText, roles: ['officer', 'operator'] },
] as const satisfies readonly {
  readonly roles: readonly StaffRole[];
  readonly [k: string]: unknown;
}[];

/** A part of the console, as its navigation names it. */
export type Part = (typeof rows)[number]['part'];

/** The parts that a role works in, in the order of the day. */
export function navItems(
  role: StaffRole,
  words: Words,
  counts: { readonly [P in Part]?: number | undefined },
): readonly NavItem[] {
  return rows
    .filter((row) => row.roles.some((allowed) => allowed === role))
    .map(({ part, href, icon }) => ({
      href,
      icon,
      label: words.t(`nav.${part}`),
      count: counts[part],
    }));
}

/** Where a part begins. */
export function hrefOf(part: Part): string {
  return rows.find((row) => row.part === part)?.href ?? '/console';
}
