import { isHarmlessContext } from '../../../core/documents/is-harmless-context.ts';
import { valuesOf } from '../../../core/documents/json-object.ts';
import { knownContexts } from '../../../schemas/contexts/contexts.ts';
import { type Check, result } from './examined.ts';

const BASE_CONTEXTS = new Set<unknown>([
  'https://www.w3.org/2018/credentials/v1',
  'https://www.w3.org/ns/credentials/v2',
]);

/**
 * Are the terms those of published contexts that this program carries, in an order that keeps their meaning
 * (VCDM 2.0, 5.2; Data Integrity 1.0, 2.4.1 context validation)?
 */
export const checkContext: Check<'context'> = ({ document, proof }) => {
  const contexts = valuesOf(document['@context']);
  if (!BASE_CONTEXTS.has(contexts[0])) {
    return result('fail', 'context-order', {
      detail: 'the first context is not the one of W3C credentials',
    });
  }
  const unknown = contexts.find(
    (context) =>
      !isHarmlessContext(context) && (typeof context !== 'string' || !knownContexts.has(context)),
  );
  if (unknown !== undefined) {
    const name = typeof unknown === 'string' ? unknown : 'written into the credential itself';
    return result('unknown', 'context-unknown', { detail: name });
  }
  if (proof.kind !== 'wrong') return result('pass', 'context-known');
  const { reason, detail } = proof;
  if (reason === 'undefined-term') return result('fail', 'context-undefined-term', { detail });
  if (reason === 'context') return result('fail', 'context-order', { detail });
  return result('pass', 'context-known');
};
