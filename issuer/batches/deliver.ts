import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { Batch } from '../../schemas/batch/batch.ts';

export type DeliveryChoice = NonNullable<Batch['delivery']>;

/**
 * What happens to awards as soon as they are signed: an offer by mail, a file. It can be called twice for one award,
 * when a crash came between the delivery and its note, and must then do nothing new.
 */
export type Deliver = (awards: readonly AwardRecord[], choice: DeliveryChoice) => Promise<void>;
