import type { JsonObject } from '../../../core/documents/json-object.ts';

/** Why nothing could be taken from an input. */
export type IntakeFault = {
  readonly code: 'format-malformed' | 'format-too-large' | 'format-too-deep' | 'format-unsupported';
  readonly detail: string;
};

/** The one shape inside: whatever was handed in, the checks see credentials and at most one presentation. */
export type Submission =
  | { readonly kind: 'credential'; readonly credentials: readonly unknown[] }
  | {
      readonly kind: 'presentation';
      readonly presentation: JsonObject;
      readonly credentials: readonly unknown[];
    }
  | { readonly kind: 'unreadable'; readonly fault: IntakeFault };
