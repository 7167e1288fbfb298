import assert from 'node:assert/strict';
import type {
  CheckCode,
  CheckName,
  Standing,
  Verdict,
  VerdictReport,
} from '../../../schemas/verdict/verdict.ts';
import { checkCodes, verdictReportSchema } from '../../../schemas/verdict/verdict.ts';
import type { EngineDeps } from '../../../verifier/engine/engine-deps.ts';
import { newParty, newWorld, type Party, verify, type World } from './world.ts';

/** What a report must say; checks that are not named may say anything. */
export type Expected = {
  readonly verdict: Verdict;
  readonly standing?: Standing;
  readonly codes: readonly CheckCode[];
};

export type Scene = { readonly world: World; readonly a: Party; readonly b: Party };

/** Two centres, A (the honest one) and B (the attacker), each with a key and a host of its own. */
export async function newScene(): Promise<Scene> {
  const world = newWorld();
  const a = await newParty(world, 'a.example');
  const b = await newParty(world, 'b.example');
  return { world, a, b };
}

const nameOf = (code: CheckCode): CheckName => {
  const names = Object.keys(checkCodes) as CheckName[];
  const found = names.find((name) => (checkCodes[name] as readonly string[]).includes(code));
  assert.ok(found);
  return found;
};

/** Asserts the verdict and the named codes of one credential of a report, and that the report has its form. */
export function assertReport(report: VerdictReport, expected: Expected, index = 0): void {
  verdictReportSchema.parse(report);
  const credential = report.credentials[index];
  assert.ok(credential);
  const found = expected.codes.map((code) => credential.checks[nameOf(code)].code);
  const told = JSON.stringify(credential.checks, null, 1);
  assert.deepEqual(found, expected.codes, told);
  assert.equal(credential.verdict, expected.verdict, told);
  if (expected.standing !== undefined) assert.equal(credential.standing, expected.standing);
}

/** One hostile case: what is handed in, and what the verifier must say. */
export function attack(
  title: string,
  build: (scene: Scene) => Promise<unknown>,
  expected: Expected,
  holder?: EngineDeps['holder'],
): void {
  it(`${title}: ${expected.verdict}`, async () => {
    const scene = await newScene();
    const input = await build(scene);
    const report = await verify(scene.world, input, holder);
    assertReport(report, expected);
    assert.equal(report.verdict, expected.verdict);
  });
}
