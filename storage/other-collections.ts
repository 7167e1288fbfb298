import { z } from 'zod';
import { registerEventSchema } from '../schemas/register-entry/register-event.ts';
import { shareSchema } from '../schemas/share/share.ts';
import { text } from '../schemas/text.ts';
import { defineCollection } from './collection.ts';
import { sealedKeyRecordSchema, settingSchema } from './sealed-key-record.ts';

/** Id = sequence number padded to 12: inserting the same number twice fails, so the chain cannot fork. */
const registerEventRecordSchema = z.strictObject({ id: text(20), event: registerEventSchema });

// Shard keys on MongoDB: the hashed id for every collection, for the reason given for those of the issuer.

/** The register belongs to a sector or national body: a store, a key and an address of its own. */
export const registerCollections = {
  settings: defineCollection({ name: 'settings', schema: settingSchema, indexes: {} }),
  keys: defineCollection({
    name: 'keys',
    schema: sealedKeyRecordSchema,
    indexes: { controller: (r) => r.controller },
  }),
  events: defineCollection({
    name: 'events',
    schema: registerEventRecordSchema,
    indexes: { centre: (r) => r.event.centreDid },
  }),
} as const;

/** The wallet's server keeps ciphertext only. */
export const walletCollections = {
  settings: defineCollection({ name: 'settings', schema: settingSchema, indexes: {} }),
  shares: defineCollection({ name: 'shares', schema: shareSchema, indexes: {} }),
} as const;

/** The verifier keeps no one's credential; only facts about its installation. */
export const verifierCollections = {
  settings: defineCollection({ name: 'settings', schema: settingSchema, indexes: {} }),
} as const;
