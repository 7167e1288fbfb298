import { useMemo, useState } from 'preact/hooks';
import { ConsoleShell } from '../../../ui/components/console-shell.tsx';
import type { Crumb } from '../../../ui/components/crumbs.tsx';
import { useLocation } from '../../../ui/router.ts';
import { useSession } from '../session/session-context.ts';
import { SignInAgain } from '../session/sign-in-again.tsx';
import { useAction } from '../state/use-action.ts';
import { useWords } from '../state/words.ts';
import { useWaiting } from '../today/use-waiting.ts';
import { WaitingContext } from '../today/waiting-context.ts';
import { CentrePicker } from './centre-picker.tsx';
import { hrefOf, navItems } from './nav-items.ts';
import { NotFound } from './not-found.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { PlaceContext, type PlaceDetail } from './place-context.ts';
import { findRoute } from './routes.tsx';

/** Everything behind sign-in: navigation by role, the place, and the page of the address. */
export function StaffArea(props: { readonly expired: boolean }) {
  const words = useWords();
  const session = useSession();
  const { path } = useLocation('/console');
  const [detail, setDetail] = useState<PlaceDetail>();
  const place = useMemo(() => ({ say: setDetail }), []);
  const waiting = useWaiting();
  const leave = useAction(session.signOut);
  const staff = session.me?.staff;
  if (staff === undefined) return null;
  const found = findRoute(path, staff.role);
  const centre = session.me?.centres.find(({ slug }) => slug === detail?.centre) ?? session.centre;
  const crumbs: Crumb[] = [
    ...(centre === undefined ? [] : [{ label: centre.name }]),
    ...(found === undefined
      ? []
      : [
          {
            label: words.t(`nav.${found.part}`),
            href: found.deeper ? hrefOf(found.part) : undefined,
          },
        ]),
    ...(detail === undefined || found?.deeper !== true ? [] : [{ label: detail.label }]),
  ];
  return (
    <PlaceContext.Provider value={place}>
      <WaitingContext.Provider value={waiting}>
        <ConsoleShell
          items={navItems(staff.role, words, { requests: waiting.requests })}
          current={found === undefined ? '' : hrefOf(found.part)}
          crumbs={crumbs}
          test={session.me?.test === true}
          user={{ name: staff.name, role: words.t(`role.${staff.role}`) }}
          onSignOut={() => leave.run()}
        >
          {found?.byCentre === true && <CentrePicker />}
          <PageBoundary key={path}>{found?.content ?? <NotFound />}</PageBoundary>
          <SignInAgain expired={props.expired} />
        </ConsoleShell>
      </WaitingContext.Provider>
    </PlaceContext.Provider>
  );
}
