import assert from 'node:assert/strict';
import { z } from 'zod';
import { mailSchema } from '../../schemas/mail/mail.ts';
import { type LoopbackAnswer, loopbackRequest } from './loopback-request.ts';
import { poll } from './poll.ts';
import type { RunningSystem } from './running-system.ts';

/** A member of the sample staff who works through the console's API. */
export type SampleOfficer = {
  call(method: string, path: string, body?: unknown): Promise<LoopbackAnswer>;
  /** Brings in a candidate list, releases it and waits until all of it is signed. */
  issue(order: IssueOrder): Promise<void>;
  /** The newest message to a learner, with the link and the code in it. */
  mailTo(centre: string, email: string): Promise<LearnersMail>;
};

export type IssueOrder = {
  readonly centre: string;
  readonly achievement: string;
  /** A candidate list as a centre would bring it. */
  readonly csv: string;
  readonly transactionCode?: boolean;
};

export type LearnersMail = {
  readonly award: string;
  readonly link: string;
  /** The transaction code, where one came apart from the link. */
  readonly code: string | undefined;
};

const batchView = z.looseObject({
  batch: z.looseObject({ id: z.string(), state: z.unknown() }),
  counts: z.looseObject({ ready: z.number(), problem: z.number(), signed: z.number() }),
});
const outbox = z.looseObject({ mails: z.array(mailSchema) });

/** Signs a member of the sample staff in by the printed link. */
export async function signInSample(system: RunningSystem, name: string): Promise<SampleOfficer> {
  const { issuer } = system.addresses;
  const link = system.sampleLinks.find((one) => one.name === name)?.link ?? '';
  const token = new URL(link).hash.slice(1);
  const headers = { origin: issuer, 'x-skillseal': 'console', 'content-type': 'application/json' };
  const send = (method: string, path: string, body: string | undefined, more = {}) =>
    loopbackRequest(method, `${issuer}/console/api${path}`, {
      headers: { ...headers, ...more },
      ...(body === undefined ? {} : { body }),
    });
  const entered = await send('POST', '/enrol/sample', JSON.stringify({ token }));
  assert.equal(entered.status, 200, entered.text);
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
  const call = (method: string, path: string, body?: unknown) =>
    send(method, path, body === undefined ? undefined : JSON.stringify(body), { cookie });
  return {
    call,
    issue: (order) =>
      issue(order, call, (path, csv) =>
        send('POST', path, csv, { cookie, 'content-type': 'text/csv' }),
      ),
    mailTo: (centre, email) => mailTo(call, centre, email),
  };
}

async function issue(
  order: IssueOrder,
  call: SampleOfficer['call'],
  upload: (path: string, csv: string) => Promise<LoopbackAnswer>,
): Promise<void> {
  const { centre, achievement, csv, transactionCode = false } = order;
  const query = new URLSearchParams({ centre, achievement, fileName: 'candidates.csv' });
  const taken = await upload(`/batches?${query}`, csv);
  assert.equal(taken.status, 201, taken.text);
  const { batch, counts } = batchView.parse(taken.json);
  assert.equal(counts.problem, 0, taken.text);
  const release = { delivery: 'mail', transactionCode };
  const released = await call('POST', `/batches/${batch.id}/release`, release);
  assert.equal(released.status, 202, released.text);
  await poll(`${counts.ready} signed`, async () => {
    const view = batchView.parse((await call('GET', `/batches/${batch.id}`)).json);
    return view.counts.signed === counts.ready ? true : undefined;
  });
}

async function mailTo(
  call: SampleOfficer['call'],
  centre: string,
  email: string,
): Promise<LearnersMail> {
  return poll(`a mail to ${email}`, async () => {
    const answer = await call('GET', `/outbox?centre=${centre}`);
    const mails = outbox.parse(answer.json).mails.filter((mail) => mail.to === email);
    const bodies = mails.map((mail) => ({
      mail,
      link: /http\S+credential_offer_uri\S+/.exec(mail.body)?.[0],
    }));
    const offer = bodies.find(({ link }) => link !== undefined);
    if (offer?.link === undefined) return undefined;
    const { award } = offer.mail;
    const code = mails
      .filter((mail) => mail.award === award)
      .map((mail) => /^\d{6}$/m.exec(mail.body)?.[0])
      .find((found) => found !== undefined);
    return { award, link: offer.link, code };
  });
}
