import type { ConsoleKey } from '../../../ui/messages/en/console.ts';
import type { Words } from '../state/words.ts';

const known: { readonly [action: string]: ConsoleKey } = {
  'signed-in': 'action.signed-in',
  'passkey-made': 'action.passkey-made',
  'staff-added': 'action.staff-added',
  'staff-link-made': 'action.staff-link-made',
  'centre-created': 'action.centre-created',
  'achievement-published': 'action.achievement-published',
  'pathway-published': 'action.pathway-published',
  'register-centre-included': 'action.register-centre-included',
  'register-scope-granted': 'action.register-scope-granted',
  'register-scope-withdrawn': 'action.register-scope-withdrawn',
  'register-centre-suspended': 'action.register-centre-suspended',
  'register-centre-reinstated': 'action.register-centre-reinstated',
  'register-centre-excluded': 'action.register-centre-excluded',
  'batch-imported': 'action.batch-imported',
  'batch-removed': 'action.batch-removed',
  'batch-released': 'action.batch-released',
  'batch-paused': 'action.batch-paused',
  'batch-resumed': 'action.batch-resumed',
  'batch-undone': 'action.batch-undone',
  'award-revoked': 'action.award-revoked',
  'award-suspended': 'action.award-suspended',
  'award-reinstated': 'action.award-reinstated',
  'offer-made': 'action.offer-made',
  'request-submitted': 'action.request-submitted',
  'request-granted': 'action.request-granted',
  'request-declined': 'action.request-declined',
  'credential-accepted': 'action.credential-accepted',
  'credential-deleted': 'action.credential-deleted',
  'credential-failure': 'action.credential-failure',
};

/** An action of the audit log in words; one that this page does not know stands as it is recorded. */
export function actionWords(action: string, { t }: Words): string {
  const key = Object.hasOwn(known, action) ? known[action] : undefined;
  return key === undefined ? action : t(key);
}
