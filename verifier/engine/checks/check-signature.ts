import type { WrongReason } from '../../../core/proofs/proof-format.ts';
import type { CheckResult } from '../../../schemas/verdict/verdict.ts';
import { type Check, result } from './examined.ts';

type Signature = CheckResult<'signature'>;

const WRONG: Record<WrongReason, Pick<Signature, 'outcome' | 'code'>> = {
  signature: { outcome: 'fail', code: 'signature-wrong' },
  malformed: { outcome: 'fail', code: 'signature-wrong' },
  // A changed number could hide behind the same signature.
  inexact: { outcome: 'fail', code: 'signature-inexact' },
  // Other programs may compute another signature for the same content: nothing is proved either way.
  'ambiguous-order': { outcome: 'unknown', code: 'signature-inexact' },
  purpose: { outcome: 'fail', code: 'signature-purpose' },
  'controller-does-not-list-key': { outcome: 'fail', code: 'signature-key-not-listed' },
  'key-revoked': { outcome: 'fail', code: 'signature-key-revoked' },
  'key-expired': { outcome: 'fail', code: 'signature-expired' },
  'proof-expired': { outcome: 'fail', code: 'signature-expired' },
  'created-in-future': { outcome: 'fail', code: 'signature-from-future' },
  challenge: { outcome: 'fail', code: 'signature-purpose' },
  domain: { outcome: 'fail', code: 'signature-purpose' },
  // The context check tells what is wrong; until it is put right no signature can be computed.
  'undefined-term': { outcome: 'unknown', code: 'signature-not-checked' },
  context: { outcome: 'unknown', code: 'signature-not-checked' },
};

/** Does every signature fit the content, by a key that its owner lists for this purpose (Data Integrity 1.0, 4.3)? */
export const checkSignature: Check<'signature'> = ({ proof }) => {
  switch (proof.kind) {
    case 'valid':
      return result('pass', 'signature-valid');
    case 'missing':
      return result('fail', 'signature-missing');
    case 'unsupported':
      return result('unknown', 'signature-unsupported', { detail: proof.detail });
    case 'undecided':
      return result('unknown', 'signature-key-unreachable', { detail: proof.detail });
    case 'wrong': {
      const { outcome, code } = WRONG[proof.reason];
      return result(outcome, code, { detail: proof.detail });
    }
  }
};
