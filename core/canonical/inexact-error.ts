/**
 * A document that two processors of the same standard could sign differently. It is refused on both paths, when it is
 * signed and when it is verified, so that nothing is vouched for that another verifier would read otherwise.
 */
export class InexactError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'InexactError';
  }
}
