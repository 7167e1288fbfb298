import { didWebUrl } from '../core/dids/did-web.ts';
import type { PublicDocuments } from '../core/net/public-documents.ts';
import { readCentreDocument } from './centres/read-centre-document.ts';
import { documentsAddress } from './documents-address.ts';
import { ListPublisher, type PublishDeps } from './status/publish-list.ts';
import { statusListUrl } from './status/status-list-url.ts';

/** What this issuer publishes, read from its own store; everything else over the guarded network. */
export function ownDocuments(deps: PublishDeps, elsewhere: PublicDocuments): PublicDocuments {
  const { store, clock, addresses } = deps;
  const publisher = new ListPublisher(deps);

  async function readDid(url: string): Promise<unknown> {
    const slug = /\/centres\/([^/]+)\/did\.json$/.exec(url)?.[1] ?? '';
    const centre = await store.centres.find(slug);
    const isOwn = centre !== undefined && didWebUrl(centre.did) === url;
    return isOwn ? readCentreDocument(deps, slug) : undefined;
  }

  async function readList(url: string): Promise<unknown> {
    const id = url.slice(url.lastIndexOf('/') + 1);
    if (url !== statusListUrl(documentsAddress(addresses), id)) return undefined;
    return JSON.parse((await publisher.publish(id)).json);
  }

  return {
    async read(kind, url) {
      const own = { did: readDid, 'status-list': readList, schema: undefined, pathways: undefined };
      const json = await own[kind]?.(url);
      return json === undefined ? elsewhere.read(kind, url) : { json, fetchedAt: clock() };
    },
  };
}
