import { z } from 'zod';

/** RFC 9457 as our services answer it. A field that is missing gets a neutral value: a proxy may answer instead of us. */
export const problemSchema = z.object({
  type: z.string().default('about:blank'),
  title: z.string().default(''),
  status: z.number().default(0),
  detail: z.string().default(''),
  code: z.string().default('internal'),
  problems: z.array(z.object({ pointer: z.string(), detail: z.string() })).default([]),
});

export type HttpProblemDetails = z.infer<typeof problemSchema>;

/** The service refused, and said why in `problem`. Screens decide by `problem.code`, never by the words. */
export class HttpProblem extends Error {
  readonly problem: HttpProblemDetails;

  constructor(problem: HttpProblemDetails) {
    super(problem.detail);
    this.name = 'HttpProblem';
    this.problem = problem;
  }
}

/** No answer came: no connection, a refused origin, or a time limit. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('The service cannot be reached.', { cause });
    this.name = 'Unreachable';
  }
}

/** An answer came that is not what the face was built for. */
export class UnreadableAnswer extends Error {
  constructor(cause: unknown) {
    super('The answer has an unexpected form.', { cause });
    this.name = 'UnreadableAnswer';
  }
}
