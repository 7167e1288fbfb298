import assert from 'node:assert/strict';
import type { CredentialReport } from '../../../../schemas/verdict/verdict.ts';
import { createTranslator } from '../../../../ui/i18n/create-translator.ts';
import { walletEn } from '../../../../ui/messages/en/wallet.ts';
import { amountOf } from '../../../../wallet-web/app/stack/amount-of.ts';
import { type Goal, goalOf } from '../../../../wallet-web/app/stack/goal.ts';
import { leftOf } from '../../../../wallet-web/app/stack/left-of.ts';
import type { HeldCredential } from '../../../../wallet-web/app/wallet-context.tsx';
import { badgeOf, newParty, newWorld, verify } from '../../../attacks/support/world.ts';
import {
  at,
  badgeIds,
  credential,
  issuerUrl,
  pathway,
  sixBadges,
  units,
} from '../../../core/stacking/stacking-support.ts';

const words = createTranslator('en', walletEn);

describe('a goal of the wallet', () => {
  let anyReport: CredentialReport;

  const held = (id: string, change: Parameters<typeof credential>[1] = {}): HeldCredential => {
    const { credentialId, ...found } = credential(id, change);
    return {
      kept: { id: credentialId, json: '{}', receivedAt: '2026-11-21T10:00:00Z' },
      claims: {},
      report: { ...anyReport, ...found },
    };
  };
  const goal = (rule: Parameters<typeof goalOf>[0], of: readonly HeldCredential[]): Goal => {
    const found = goalOf(rule, of, at);
    assert.ok(found);
    return found;
  };

  before(async () => {
    const world = newWorld();
    const report = await verify(world, badgeOf(await newParty(world, 'a.example')));
    const [first] = report.credentials;
    assert.ok(first);
    anyReport = first;
  });

  it('names the badge that would fill the hours, and says how many are left', () => {
    const five = goal(
      sixBadges,
      badgeIds.slice(1).map((id) => held(id)),
    );
    assert.equal(five.counted.size, 5);
    assert.equal(five.reached, false);
    assert.deepEqual(five.missing, [`${issuerUrl}/achievements/${badgeIds[0]}`]);
    assert.equal(amountOf(five.main, words), '125 of 150\u00a0h');
    assert.equal(leftOf(five.main, words), '25\u00a0h left');
  });

  it('names the unit that is missing, and says that one is left', () => {
    const two = goal(
      pathway('three-units-to-tig-award'),
      units.slice(0, 2).map((id) => held(id)),
    );
    assert.deepEqual(two.missing, [`${issuerUrl}/achievements/${units[2]}`]);
    assert.equal(amountOf(two.main, words), '2 of 3');
    assert.equal(leftOf(two.main, words), 'one left');
  });

  it('counts credits, and says how many are left', () => {
    const one = goal(pathway('components-to-digital-office-skills'), [
      held('component-spreadsheets'),
    ]);
    assert.equal(amountOf(one.main, words), '15 of 30 credits');
    assert.equal(leftOf(one.main, words), '15 credits left');
  });

  it('is complete when nothing is missing, and reached only by the award itself in force', () => {
    const six = badgeIds.map((id) => held(id));
    assert.equal(leftOf(goal(sixBadges, six).main, words), 'complete');
    assert.deepEqual(goal(sixBadges, six).missing, []);
    assert.equal(goal(sixBadges, six).reached, false);
    const larger = 'microsoft-365-fundamentals';
    assert.equal(goal(sixBadges, [...six, held(larger)]).reached, true);
    const revoked = held(larger, { verdict: 'genuine-revoked' });
    assert.equal(goal(sixBadges, [...six, revoked]).reached, false);
  });

  it('counts nothing that could not be checked yet', () => {
    const unchecked = badgeIds.map((id): HeldCredential => ({ ...held(id), report: undefined }));
    assert.equal(goal(sixBadges, unchecked).share, 0);
  });
});
