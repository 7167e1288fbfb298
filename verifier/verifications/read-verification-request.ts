import { AppError } from '../../core/errors.ts';

/**
 * Reads the body of a request for a verification. Only what is not JSON at all is refused; everything else is judged,
 * and a credential that fails is a result.
 *
 * @throws AppError `invalid-input` | `unsupported-media-type`
 */
export function readVerificationRequest(body: unknown): unknown {
  if (typeof body !== 'string') {
    throw new AppError(
      'unsupported-media-type',
      'Send the credential or presentation as JSON with the content type application/json.',
    );
  }
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new AppError(
      'invalid-input',
      'The body is not JSON. Send one credential or presentation as JSON.',
      { cause },
    );
  }
}
