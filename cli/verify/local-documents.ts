import { didWebUrl } from '../../core/dids/did-web.ts';
import type { PublicDocument, PublicDocuments } from '../../core/net/public-documents.ts';
import { readCentreDocument } from '../../issuer/centres/read-centre-document.ts';
import { ListPublisher, type PublishDeps } from '../../issuer/status/publish-list.ts';
import { statusListUrl } from '../../issuer/status/status-list-url.ts';

/** What the issuer of a store publishes, taken from the store itself; everything else is asked elsewhere. */
export function localDocuments(deps: PublishDeps, elsewhere: PublicDocuments): PublicDocuments {
  const { store, clock, addresses } = deps;
  const publisher = new ListPublisher(deps);

  async function readDid(url: string): Promise<unknown> {
    const slug = /\/centres\/([^/]+)\/did\.json$/.exec(url)?.[1] ?? '';
    const centre = await store.centres.find(slug);
    return centre !== undefined && didWebUrl(centre.did) === url
      ? readCentreDocument({ store }, slug)
      : undefined;
  }

  async function readList(url: string): Promise<unknown> {
    const id = url.slice(url.lastIndexOf('/') + 1);
    const isOwn = url === statusListUrl(addresses.issuer, id);
    const list = isOwn ? await store.statusLists.find(id) : undefined;
    return list !== undefined ? JSON.parse((await publisher.publish(id)).json) : undefined;
  }

  return {
    async read(kind, url): Promise<PublicDocument> {
      const json =
        kind === 'did'
          ? await readDid(url)
          : kind === 'status-list'
            ? await readList(url)
            : undefined;
      return json === undefined ? elsewhere.read(kind, url) : { json, fetchedAt: clock() };
    },
  };
}
