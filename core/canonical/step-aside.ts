/**
 * Thrown inside the direct canonicalizer at anything it does not fully support: the stock library then takes over, and
 * says itself whether the document is wrong. It never leaves this folder.
 */
export class StepAside extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'StepAside';
  }
}
