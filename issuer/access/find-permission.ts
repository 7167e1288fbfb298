import { type Permission, permissions } from './permissions.ts';

type Row = { readonly method: string; readonly parts: readonly string[]; readonly who: Permission };

const rows: readonly Row[] = Object.entries(permissions).map(([route, who]) => {
  const [method = '', path = ''] = route.split(' ');
  return { method, parts: path.split('/'), who };
});

/** Who may use a method and path below the console's base; undefined when no row names it. */
export function findPermission(method: string, path: string): Permission | undefined {
  // A HEAD request runs the handler of GET.
  const asked = method === 'HEAD' ? 'GET' : method;
  const parts = (path.endsWith('/') ? path.slice(0, -1) : path).split('/');
  const fits = (row: Row): boolean =>
    row.method === asked &&
    row.parts.length === parts.length &&
    row.parts.every((part, i) => part.startsWith(':') || part === parts[i]?.toLowerCase());
  return rows.find(fits)?.who;
}
