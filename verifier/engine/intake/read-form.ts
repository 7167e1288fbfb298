import type { JsonObject } from '../../../core/documents/json-object.ts';
import { parseDateTimeStamp } from '../../../core/time.ts';
import { credentialSchema } from '../../../schemas/credential/credential.ts';
import { issueWords } from '../../../schemas/issue-words.ts';
import type { FormFinding } from '../checks/examined.ts';
import { validityOf } from '../validity-of.ts';

const fault = (detail: string): FormFinding => ({ kind: 'fault', detail });

function isBackwards(document: JsonObject): boolean {
  const { from, until } = validityOf(document);
  const [start, end] = [from, until].map((text) => parseDateTimeStamp(text ?? ''));
  return start !== undefined && end !== undefined && end < start;
}

/** Reads a document as a credential of version 1.1 or 2.0, or says why it is none (VCDM 2.0, 4). */
export function readForm(document: JsonObject): FormFinding {
  const parsed = credentialSchema.safeParse(document, { error: issueWords });
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue === undefined ? '' : `/${issue.path.map(String).join('/')}: `;
    return fault(`${where}${issue?.message ?? 'it has an unexpected form'}`);
  }
  if (isBackwards(document)) {
    return fault('/validUntil: it ends before it begins');
  }
  return { kind: 'read', credential: parsed.data };
}
