import { toDateTimeStamp } from '../../../core/time.ts';
import type { Mail } from '../../../schemas/mail/mail.ts';
import type { IssuerDeps } from '../../deps.ts';
import { mailHtml } from './mail-html.ts';
import type { MailTransport } from './mail-transport.ts';
import { redactMail } from './redact-mail.ts';

const MINUTE_MS = 60_000;
/** Minutes until the next try; after the last one the mail has failed. */
const PAUSES = [1, 5, 30, 120, 360] as const;
const ABANDONED_MS = 15 * MINUTE_MS;

export type SendMailDeps = Pick<IssuerDeps, 'store' | 'clock'> & {
  readonly transport: MailTransport;
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'responseCode' in error ? String(error.responseCode) : '';
  const kind = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return code === ''
    ? `The mail server could not be used (${kind}).`
    : `The mail server refused the message with ${code}.`;
}

/** Of several processes one takes a try; a try that was taken and never ended is given up after a while. */
async function takeTry(deps: SendMailDeps, mail: Mail, attempts: number): Promise<boolean> {
  const now = deps.clock();
  const expiresAt = toDateTimeStamp(new Date(now.getTime() + 24 * 60 * MINUTE_MS));
  const isOurs = await deps.store.usedOnce.insert({ id: `mail:${mail.id}:${attempts}`, expiresAt });
  if (!isOurs && mail.state.kind === 'waiting') {
    const isAbandoned = Date.parse(mail.state.notBefore) + ABANDONED_MS < now.getTime();
    const state = { ...mail.state, attempts: attempts + 1 };
    if (isAbandoned) await deps.store.outbox.put({ ...mail, state });
  }
  return isOurs;
}

function afterFailure(deps: SendMailDeps, attempts: number, error: unknown): Mail['state'] {
  const now = deps.clock();
  const pause = PAUSES[attempts];
  if (pause === undefined) {
    return { kind: 'failed', at: toDateTimeStamp(now), reason: reasonOf(error) };
  }
  const notBefore = toDateTimeStamp(new Date(now.getTime() + pause * MINUTE_MS));
  return { kind: 'waiting', attempts: attempts + 1, notBefore };
}

/** Sends one waiting mail if its time has come; a failure makes it wait longer, the sixth makes it fail for good. */
export async function sendMail(deps: SendMailDeps, mail: Mail): Promise<void> {
  const { state } = mail;
  if (state.kind !== 'waiting' || Date.parse(state.notBefore) > deps.clock().getTime()) return;
  if (!(await takeTry(deps, mail, state.attempts))) return;
  const { store, transport } = deps;
  try {
    const centre = await store.centres.find(mail.centre);
    const { to, subject, body, language } = mail;
    const html = mailHtml(body, language);
    const fromName = (centre?.name ?? 'Skillseal').replaceAll(/\s+/g, ' ');
    await transport.send({ fromName, to, subject, text: body, html });
  } catch (error) {
    await store.outbox.put({ ...mail, state: afterFailure(deps, state.attempts, error) });
    return;
  }
  const at = toDateTimeStamp(deps.clock());
  await store.outbox.put({ ...mail, body: redactMail(mail.body), state: { kind: 'sent', at } });
}
