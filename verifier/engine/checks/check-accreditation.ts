import { type Check, result } from './examined.ts';

/**
 * Did the register that this verifier trusts list the awarding body for this on the day of the award
 * (architecture.md 4.3)? A "no" here never makes a credential less genuine.
 */
export const checkAccreditation: Check<'accreditation'> = ({ accreditation }) => {
  const { outcome, code, detail, asOf } = accreditation;
  return result(outcome, code, { detail, asOf });
};
