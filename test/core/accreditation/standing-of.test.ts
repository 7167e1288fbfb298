import assert from 'node:assert/strict';
import fc from 'fast-check';
import { appendEvent } from '../../../core/accreditation/append-event.ts';
import { standingOf } from '../../../core/accreditation/standing-of.ts';
import { standingOnDay } from '../../../core/accreditation/standing-on-day.ts';
import { verifyChain } from '../../../core/accreditation/verify-chain.ts';
import type {
  RegisterEntryDraft,
  RegisterEvent,
} from '../../../schemas/register-entry/register-event.ts';

const centreDid = 'did:web:issuer.localhost%3A4100:centres:marsa';
const centre = {
  slug: 'marsa',
  did: centreDid,
  name: 'Marsa Trades College',
  country: 'MT',
  timeZone: 'Europe/Malta',
  language: 'en',
  sites: [],
  fictional: true,
};
const tig = { achievements: ['tig'] };

/** A register that learns one draft a day, from 1 February 2026 on. */
async function register(drafts: readonly Partial<RegisterEntryDraft>[]): Promise<RegisterEvent[]> {
  const events: RegisterEvent[] = [];
  for (const [index, draft] of drafts.entries()) {
    const recordedAt = new Date(Date.UTC(2026, 1, 1 + index));
    const whole = { centreDid, ...draft } as RegisterEntryDraft;
    events.push(await appendEvent(events, whole, recordedAt));
  }
  return events;
}

const included = { type: 'centre-included', effectiveFrom: '2025-01-01', centre } as const;
const granted = { type: 'scope-granted', effectiveFrom: '2025-01-01', ...tig } as const;

const ask = (events: readonly RegisterEvent[], on: string, extra: { knownAt?: Date } = {}) =>
  standingOf({ events, centreDid, achievementId: 'tig', on, today: '2026-11-21', ...extra });

describe('standingOf', () => {
  it('says accredited from the first to the last day of a grant, both included', async () => {
    const events = await register([included, { ...granted, effectiveTo: '2026-06-30' }]);
    assert.equal(ask(events, '2024-12-31').kind, 'not-for-this');
    const first = { kind: 'accredited-then-not-now', since: '2025-01-01', until: '2026-06-30' };
    assert.deepEqual(ask(events, '2025-01-01'), { ...first, centre });
    assert.deepEqual(ask(events, '2026-06-30'), { ...first, centre });
    assert.equal(ask(events, '2026-07-01').kind, 'not-for-this');
  });

  it('names the end of a grant that still runs', async () => {
    const events = await register([included, { ...granted, effectiveTo: '2026-12-31' }]);
    const expected = { kind: 'accredited', since: '2025-01-01', until: '2026-12-31', centre };
    assert.deepEqual(ask(events, '2026-11-01'), expected);
    assert.deepEqual(ask(await register([included, granted]), '2026-11-01'), {
      kind: 'accredited',
      since: '2025-01-01',
      centre,
    });
  });

  it('does not know a centre that was never included, nor one of another identity', async () => {
    assert.deepEqual(ask(await register([granted]), '2026-01-01'), { kind: 'unknown-centre' });
    const events = await register([included, granted]);
    const other = { events, centreDid: `${centreDid}2`, achievementId: 'tig' };
    assert.deepEqual(standingOf({ ...other, on: '2026-01-01', today: '2026-11-21' }), {
      kind: 'unknown-centre',
    });
  });

  it('does not extend a grant to another achievement', async () => {
    const events = await register([included, { ...granted, achievements: ['retail'] }]);
    assert.equal(ask(events, '2026-01-01').kind, 'not-for-this');
  });

  it('ends a right on the first day of its withdrawal', async () => {
    const gone = { type: 'scope-withdrawn', effectiveFrom: '2026-05-01', ...tig } as const;
    const events = await register([included, granted, gone]);
    assert.deepEqual(ask(events, '2026-04-30'), {
      kind: 'accredited-then-not-now',
      since: '2025-01-01',
      until: '2026-04-30',
      centre,
    });
    assert.equal(ask(events, '2026-05-01').kind, 'not-for-this');
  });

  it('lets a withdrawal recorded later change the past, and still answers as known before', async () => {
    const gone = { type: 'scope-withdrawn', effectiveFrom: '2025-06-01', ...tig } as const;
    const events = await register([included, granted, gone]);
    assert.equal(ask(events, '2025-07-01').kind, 'not-for-this');
    const knownAt = new Date('2026-02-02T12:00:00Z');
    assert.equal(ask(events, '2025-07-01', { knownAt }).kind, 'accredited');
  });

  it('lets a new grant follow a withdrawal, with its own beginning', async () => {
    const events = await register([
      included,
      granted,
      { type: 'scope-withdrawn', effectiveFrom: '2026-03-01', ...tig },
      { ...granted, effectiveFrom: '2026-05-01' },
    ]);
    const answer = { kind: 'accredited', since: '2026-05-01', centre };
    assert.deepEqual(ask(events, '2026-05-01'), answer);
    assert.equal(ask(events, '2026-04-01').kind, 'not-for-this');
    assert.deepEqual(ask(events, '2026-02-01'), {
      kind: 'accredited',
      since: '2025-01-01',
      until: '2026-02-28',
      centre,
    });
  });

  it('says suspended on the days of a suspension and accredited again after the reinstatement', async () => {
    const events = await register([
      included,
      granted,
      { type: 'centre-suspended', effectiveFrom: '2026-03-01' },
      { type: 'centre-reinstated', effectiveFrom: '2026-04-01' },
    ]);
    assert.equal(ask(events, '2026-03-31').kind, 'suspended-then');
    assert.equal(ask(events, '2026-04-01').kind, 'accredited');
    assert.equal(ask(events, '2026-02-28').kind, 'accredited');
    const still = await register([
      included,
      granted,
      { type: 'centre-suspended', effectiveFrom: '2026-03-01' },
    ]);
    assert.equal(ask(still, '2026-02-28').kind, 'accredited-then-not-now');
  });

  it('keeps the history of an excluded centre, and gives nothing back when it is included again', async () => {
    const excluded = { type: 'centre-excluded', effectiveFrom: '2026-03-01' } as const;
    const again = { ...included, effectiveFrom: '2026-06-01' };
    const events = await register([included, granted, excluded, again]);
    assert.equal(ask(events, '2026-02-28').kind, 'accredited-then-not-now');
    assert.equal(ask(events, '2026-03-01').kind, 'not-for-this');
    assert.equal(ask(events, '2026-07-01').kind, 'not-for-this');
  });

  it('shows the facts of the centre as corrected last', async () => {
    const renamed = { ...included, centre: { ...centre, name: 'Marsa College' } };
    const answer = ask(await register([included, granted, renamed]), '2026-01-01');
    assert.equal(answer.kind === 'unknown-centre' ? '' : answer.centre.name, 'Marsa College');
  });
});

describe('standingOf, for any history', () => {
  const dayOf = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
  const change = fc
    .record({
      type: fc.constantFrom(
        'centre-included',
        'scope-granted',
        'scope-granted',
        'scope-withdrawn',
        'centre-suspended',
        'centre-reinstated',
        'centre-excluded',
      ),
      from: fc.nat(20),
      length: fc.option(fc.nat(10), { nil: undefined }),
    })
    .map(({ type, from, length }) => ({
      type,
      effectiveFrom: dayOf(from),
      ...(length === undefined ? {} : { effectiveTo: dayOf(from + length) }),
      ...(type.startsWith('scope') ? tig : {}),
      ...(type === 'centre-included' ? { centre } : {}),
    }));
  const history = fc.array(change, { maxLength: 6 });

  it('names the longest unbroken period around the day, as a walk from day to day finds it', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.nat(40), fc.nat(40), async (drafts, onDay, todayDay) => {
        const events = await register([included, ...drafts]);
        const isAccredited = (n: number) => standingOnDay(events, 'tig', dayOf(n)) === 'accredited';
        const [on, today] = [dayOf(onDay), dayOf(todayDay)];
        const answer = standingOf({ events, centreDid, achievementId: 'tig', on, today });
        const isGood = answer.kind === 'accredited' || answer.kind === 'accredited-then-not-now';
        assert.equal(isGood, isAccredited(onDay));
        if (!isGood) return;
        let first = onDay;
        while (first > 0 && isAccredited(first - 1)) first -= 1;
        let last = onDay;
        while (last < 60 && isAccredited(last + 1)) last += 1;
        assert.equal(answer.since, dayOf(first));
        assert.equal(answer.until, last === 60 ? undefined : dayOf(last));
        const isOver = last < todayDay && !isAccredited(todayDay);
        assert.equal(answer.kind, isOver ? 'accredited-then-not-now' : 'accredited');
      }),
      { numRuns: 300 },
    );
  });

  it('answers as known at a moment from the events recorded by then alone', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.nat(7), fc.nat(30), async (drafts, count, onDay) => {
        const events = await register([included, ...drafts]);
        const known = events.slice(0, count);
        const knownAt = new Date(known.at(-1)?.recordedAt ?? '2026-01-01T00:00:00Z');
        const on = dayOf(onDay);
        assert.deepEqual(ask(events, on, { knownAt }), ask(known, on));
      }),
    );
  });
});

describe('verifyChain', () => {
  it('finds an untouched history intact, an empty one too', async () => {
    assert.equal(await verifyChain([]), 'intact');
    assert.equal(await verifyChain(await register([included, granted])), 'intact');
  });

  it('names the first event that was changed, removed or moved', async () => {
    const events = await register([included, granted, { ...granted, achievements: ['retail'] }]);
    const [a, b, c] = events;
    assert.ok(a !== undefined && b !== undefined && c !== undefined);
    const changed = { ...b, effectiveFrom: '2020-01-01' };
    assert.deepEqual(await verifyChain([a, changed, c]), { brokenAt: 1 });
    assert.deepEqual(await verifyChain([a, c]), { brokenAt: 1 });
    assert.deepEqual(await verifyChain([b, a, c]), { brokenAt: 0 });
    const early = await appendEvent([a], { ...granted, centreDid }, new Date('2020-01-01'));
    assert.deepEqual(await verifyChain([a, early]), { brokenAt: 1 });
  });
});
