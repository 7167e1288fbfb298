import type { StaffRole } from '../../schemas/staff/staff.ts';

/** `anyone`: also signed out. */
export type Permission = 'anyone' | readonly StaffRole[];

const both = ['operator', 'officer'] as const;
const operator = ['operator'] as const;
const officer = ['officer'] as const;

/**
 * Who may use which route of the console. A route without a row here cannot be reached by anyone.
 * Operators run the register and cannot issue; officers issue and cannot change the register.
 */
export const permissions: Readonly<Record<string, Permission>> = {
  'GET /state': 'anyone',
  'POST /enrol/options': 'anyone',
  'POST /enrol/verify': 'anyone',
  'POST /enrol/sample': 'anyone',
  'POST /sign-in/options': 'anyone',
  'POST /sign-in/verify': 'anyone',
  'POST /sign-out': both,
  'GET /me': both,
  'GET /centres': operator,
  'POST /centres': operator,
  'GET /register': operator,
  'POST /register/events': operator,
  'GET /staff': operator,
  'POST /staff': operator,
  'POST /staff/:id/link': operator,
  'POST /sample': operator,
  'GET /achievements': both,
  'POST /achievements': both,
  'GET /audit': both,
  'GET /batches': officer,
  'POST /batches': officer,
  'GET /batches/:id': officer,
  'DELETE /batches/:id': officer,
  'PUT /batches/:id/columns': officer,
  'GET /batches/:id/rows': officer,
  'PATCH /batches/:id/rows/:row': officer,
  'GET /batches/:id/problems.csv': officer,
  'POST /batches/:id/release': officer,
  'POST /batches/:id/pause': officer,
  'POST /batches/:id/resume': officer,
  'POST /batches/:id/undo': officer,
  'GET /awards': officer,
  'GET /awards/:id': officer,
  'POST /awards/:id/revoke': officer,
  'POST /awards/:id/suspend': officer,
  'POST /awards/:id/reinstate': officer,
  'POST /awards/:id/offer': officer,
  'GET /offers/print': officer,
  'GET /outbox': officer,
  'GET /requests': officer,
  'POST /requests/:id/decision': officer,
};
