const known = {
  accredited: 'scope.accredited',
  'not-accredited': 'scope.not-accredited',
  suspended: 'scope.suspended',
  'unknown-centre': 'scope.unknown-centre',
} as const;

export type ScopeKey = (typeof known)[keyof typeof known] | 'scope.unknown';

function isKnown(standing: string): standing is keyof typeof known {
  return Object.hasOwn(known, standing);
}

/** The words for a centre's standing; what is not known is never told as good. */
export function scopeKey(standing: string | undefined): ScopeKey {
  return standing !== undefined && isKnown(standing) ? known[standing] : 'scope.unknown';
}
