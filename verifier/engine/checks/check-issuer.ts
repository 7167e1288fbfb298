import { type Check, result } from './examined.ts';

/** Is the named issuer exactly the controller of the key of every signature (Open Badges 3.0, 8.5; VCDM 2.0, 4.7)? */
export const checkIssuer: Check<'issuer'> = ({ issuerId, proof }) => {
  if (proof.kind !== 'valid' || issuerId === undefined) {
    return result('unknown', 'issuer-not-checked');
  }
  const stranger = proof.methods.find((method) => method.controller !== issuerId);
  return stranger === undefined
    ? result('pass', 'issuer-bound', { detail: issuerId })
    : result('fail', 'issuer-mismatch', {
        detail: `${issuerId} is named, ${stranger.controller} signed`,
      });
};
