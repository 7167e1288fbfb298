import type { PreparedData } from './prepare-data.ts';
import { readVersion } from './read-version.ts';
import type { RunningAll } from './start-all.ts';
import type { StartPlan } from './start-plan.ts';

/** What a start tells the person at the terminal: the addresses, and how to get in. */
export function welcome(
  plan: StartPlan,
  { sampleLinks }: PreparedData,
  { issuer }: RunningAll,
): string {
  const { addresses } = plan;
  const lines = [
    `Skillseal ${readVersion()} is running. Stop it with Ctrl-C.`,
    '',
    `  Console of the centres  ${addresses.issuer}/console`,
    `  Wallet of the learners  ${addresses.wallet}`,
    `  Check of a credential   ${addresses.verifier}`,
    `  Register                ${issuer.register.url}/register.jwt`,
    `  Register's operator     ${issuer.register.operator}`,
    '',
  ];
  if (issuer.setupLink !== undefined) {
    lines.push('Set the service up by this link, which works once:', `  ${issuer.setupLink}`, '');
  }
  if (sampleLinks.length > 0) {
    lines.push('Sign in as sample staff by these links; each works once:');
    lines.push(...sampleLinks.map(({ name, role, link }) => `  ${name} (${role}): ${link}`), '');
  }
  return `${lines.join('\n')}\n`;
}
