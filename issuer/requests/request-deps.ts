import type { PublicDocuments } from '../../core/net/public-documents.ts';
import type { DeliveryDeps } from '../delivery/delivery-deps.ts';
import type { IssuerDeps } from '../deps.ts';

/** What requests for larger awards need from outside. */
export type RequestDeps = IssuerDeps &
  DeliveryDeps & {
    /** Public documents: our own from the store, those of other issuers fetched under guard. */
    readonly documents: PublicDocuments;
  };
