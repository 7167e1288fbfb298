import type { RegisterEvent } from '../../schemas/register-entry/register-event.ts';
import { hashOf } from '../ids.ts';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 (base64url) over the canonical JSON of an event, its own hash left out and the previous one included. */
export async function hashEvent(event: RegisterEvent): Promise<string> {
  const { hash: _, ...hashed } = event;
  return hashOf(canonicalJson(hashed));
}
