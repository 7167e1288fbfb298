import type { Award } from '../../schemas/award/award.ts';
import type { Standing, Verdict } from '../../schemas/verdict/verdict.ts';

/** A credential offered to a pathway, with what the verifier found about it. */
export type StackComponent = {
  readonly credentialId: string;
  readonly award: Award;
  readonly verdict: Verdict;
  readonly standing: Standing;
};

/** Why a component does not count. Closed: a new code needs a message in every language. */
export const refusalCodes = [
  'not-genuine',
  'attendance-only',
  'not-in-this-pathway',
  'other-issuer',
  'held-by-another',
  'status-unknown',
  'revoked',
  'suspended',
  'expired',
  'not-yet-valid',
  'before-not-before',
  'accreditation-missing',
  'no-volume-stated',
  'already-counted',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export type VolumeUnit = 'hours' | 'credits';

/** What became of one component. */
export type ComponentDecision = {
  readonly credentialId: string;
  readonly title: string;
  readonly decision:
    | {
        readonly kind: 'counted';
        readonly stepId: string;
        readonly amount: number;
        readonly unit: 'award' | VolumeUnit;
      }
    | { readonly kind: 'refused'; readonly code: RefusalCode };
};

/** How far one step is; `have` may exceed `need`. */
export type StepProgress = {
  readonly id: string;
  readonly title: string;
  readonly done: boolean;
} & (
  | { readonly kind: 'set'; readonly have: number; readonly need: number }
  | {
      readonly kind: 'volume';
      readonly unit: VolumeUnit;
      readonly have: number;
      readonly need: number;
    }
  | { readonly kind: 'assessment' }
);

/** What is still needed, step by step. */
export type Missing = { readonly stepId: string; readonly title: string } & (
  | {
      readonly kind: 'awards';
      readonly count: number;
      /** Addresses of named achievements that are not there yet. */
      readonly achievements: readonly string[];
    }
  | { readonly kind: 'volume'; readonly unit: VolumeUnit; readonly amount: number }
  | { readonly kind: 'assessment' }
);

export type PathwayProgress = {
  readonly pathwayId: string;
  readonly steps: readonly StepProgress[];
  /** One decision a component, in the order in which they were given. */
  readonly components: readonly ComponentDecision[];
  readonly missing: readonly Missing[];
  /** All components are there and nothing is left for the centre to assess. */
  readonly complete: boolean;
  /** All components are there; what is missing, if anything, the centre must assess itself (domain.md R-41). */
  readonly componentsComplete: boolean;
};
