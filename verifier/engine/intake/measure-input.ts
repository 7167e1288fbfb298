/** How large and how deep a value is. `size` counts characters of names, texts and scalars, so it never exceeds its JSON. */
export type Measure = {
  readonly depth: number;
  readonly size: number;
  /** Objects, lists and scalars: what the work of a verification grows with. */
  readonly values: number;
};

/**
 * Walks a value without recursion, so that no nesting can exhaust the stack, and stops at the first limit it meets.
 *
 * @param limits the walk ends as soon as one of them is exceeded
 */
export function measureInput(input: unknown, limits: Measure): Measure {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [
    { value: input, depth: 0 },
  ];
  let depth = 0;
  let size = 0;
  let values = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    depth = Math.max(depth, next.depth);
    values += 1;
    if (depth > limits.depth || size > limits.size || values > limits.values) break;
    const { value } = next;
    if (typeof value !== 'object' || value === null) {
      size += typeof value === 'string' ? value.length : 1;
      continue;
    }
    for (const [key, member] of Object.entries(value)) {
      size += Array.isArray(value) ? 1 : key.length + 1;
      waiting.push({ value: member, depth: next.depth + 1 });
    }
  }
  return { depth, size, values };
}
