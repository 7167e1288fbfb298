import assert from 'node:assert/strict';
import { createLogger } from '../../../core/http/logger.ts';
import { deliverAwards } from '../../../issuer/delivery/deliver-awards.ts';
import { createMailSender } from '../../../issuer/delivery/mail/create-mail-sender.ts';
import { mailHtml } from '../../../issuer/delivery/mail/mail-html.ts';
import type { MailTransport, OutgoingMail } from '../../../issuer/delivery/mail/mail-transport.ts';
import type { Mail } from '../../../schemas/mail/mail.ts';
import { CENTRE, issueOne, openSampleIssuer } from '../support/issue-one.ts';
import type { TestIssuer } from '../support/open-test-issuer.ts';

const MAIL = { kind: 'mail', transactionCode: false } as const;
const EMAIL = 'aoife@example.org';
const MINUTE = 60_000;

describe('mails to learners', () => {
  let issuer: TestIssuer;
  const open = async (smtp = false) => {
    issuer = await openSampleIssuer({ smtp });
  };
  afterEach(() => issuer.close());

  const outbox = (): Promise<readonly Mail[]> => issuer.deps.store.outbox.list({ limit: 100 });
  const secretIn = (mail: Mail | undefined): string =>
    /offers%2F([\w-]{43})/.exec(mail?.body ?? '')?.[1] ?? '';

  it('hold the link and no credential, say TEST, and are kept while there is no mail server', async () => {
    await open();
    await deliverAwards(issuer.deps, [await issueOne(issuer, { email: EMAIL })], MAIL);
    const [mail] = await outbox();
    assert.equal(mail?.state.kind, 'kept');
    assert.match(mail?.subject ?? '', /^TEST · Kerry Harbour College has awarded you:/);
    assert.match(mail?.body ?? '', /Dear Aoife Ní Bhriain,/);
    assert.match(mail?.body ?? '', /wallet\.localhost:4300\/receive#credential_offer_uri=/);
    assert.doesNotMatch(mail?.body ?? '', /VerifiableCredential|urn:uuid/);
    assert.equal((await issuer.deps.store.offers.list({ limit: 10 })).length, 1);
  });

  it('are written once, however often the same awards are delivered', async () => {
    await open();
    const award = await issueOne(issuer, { email: EMAIL });
    await deliverAwards(issuer.deps, [award], MAIL);
    await deliverAwards(issuer.deps, [award], MAIL);
    assert.equal((await outbox()).length, 1);
  });

  it('are written again with another link when a crash came between offer and mail', async () => {
    await open();
    const award = await issueOne(issuer, { email: EMAIL });
    await deliverAwards(issuer.deps, [award], MAIL);
    const [lost] = await outbox();
    await issuer.deps.store.outbox.remove(lost?.id ?? '');
    await deliverAwards(issuer.deps, [award], MAIL);
    const [mail] = await outbox();
    assert.notEqual(secretIn(mail), secretIn(lost));
    const states = (await issuer.deps.store.offers.list({ limit: 10 })).map(({ state }) => state);
    assert.deepEqual(states.toSorted(), ['open', 'replaced']);
  });

  it('are not written for paper, for people without an address, and for revoked awards', async () => {
    await open();
    const withAddress = await issueOne(issuer, { email: EMAIL });
    const without = await issueOne(issuer, { name: 'Bo Li' });
    const paper = { kind: 'paper', transactionCode: false } as const;
    await deliverAwards(issuer.deps, [withAddress], paper);
    const at = '2026-11-20T10:00:00Z';
    const state = { kind: 'revoked', at, by: 'officer', reason: 'mistake' } as const;
    await deliverAwards(issuer.deps, [without, { ...withAddress, state }], MAIL);
    assert.equal((await outbox()).length, 0);
  });

  it('bring a transaction code apart from the link', async () => {
    await open();
    const award = await issueOne(issuer, { email: EMAIL });
    await deliverAwards(issuer.deps, [award], { kind: 'mail', transactionCode: true });
    const mails = await outbox();
    const withLink = mails.filter((mail) => secretIn(mail) !== '');
    const withCode = mails.filter((mail) => /\n\n\d{6}\n\n/.test(mail.body));
    assert.deepEqual([mails.length, withLink.length, withCode.length], [2, 1, 1]);
    assert.notEqual(withLink[0]?.id, withCode[0]?.id);
    assert.match(withLink[0]?.body ?? '', /code of six digits/);
  });

  it('speak the language of the centre', async () => {
    await open();
    const { store } = issuer.deps;
    for (const [language, word] of [
      ['ru', /Здравствуйте/],
      ['lv', /Labdien/],
      ['de', /Dear/],
    ] as const) {
      await store.centres.put({ ...(await store.centres.get(CENTRE)), language });
      const award = await issueOne(issuer, { email: EMAIL });
      await deliverAwards(issuer.deps, [award], MAIL);
      const [mail] = await store.outbox.listBy('award', award.id, { limit: 1 });
      assert.match(mail?.body ?? '', word);
    }
  });

  it('cannot be made to carry a second header line by a name', async () => {
    await open();
    const { store } = issuer.deps;
    const centre = await store.centres.get(CENTRE);
    await store.centres.put({ ...centre, name: 'Kerry\r\nBcc: everyone@example.org' });
    await deliverAwards(issuer.deps, [await issueOne(issuer, { email: EMAIL })], MAIL);
    assert.doesNotMatch((await outbox())[0]?.subject ?? '', /[\r\n]/);
  });

  it('are plain HTML in which a name cannot become markup', () => {
    const html = mailHtml('Dear <b>"Bo" & co</b>,\n\nhttps://wallet.example/receive#a=b&c', 'en');
    assert.match(html, /&lt;b&gt;&quot;Bo&quot; &amp; co&lt;\/b&gt;/);
    assert.match(html, /<a href="https:\/\/wallet\.example\/receive#a=b&amp;c">/);
  });

  describe('over a mail server', () => {
    const sent: OutgoingMail[] = [];
    const senderWith = (send: MailTransport['send']) =>
      createMailSender({
        ...issuer.deps,
        logger: createLogger('issuer', 'silent'),
        transport: { send, close: () => undefined },
      });
    const send: MailTransport['send'] = async (mail) => {
      sent.push(mail);
    };
    beforeEach(async () => {
      sent.length = 0;
      await open(true);
      await deliverAwards(issuer.deps, [await issueOne(issuer, { email: EMAIL })], MAIL);
    });

    it('are sent once in the name of the centre, and lose their link', async () => {
      const sender = senderWith(send);
      assert.equal((await outbox())[0]?.state.kind, 'waiting');
      await Promise.all([sender.runOnce(), sender.runOnce(), senderWith(send).runOnce()]);
      assert.equal(sent.length, 1);
      assert.deepEqual([sent[0]?.to, sent[0]?.fromName], [EMAIL, 'Kerry Harbour College']);
      assert.match(sent[0]?.text ?? '', /offers%2F[\w-]{43}/);
      const [mail] = await outbox();
      assert.equal(mail?.state.kind, 'sent');
      assert.equal(secretIn(mail), '');
      await sender.stop();
    });

    it('wait longer after each failure, then have failed with the reason', async () => {
      const refusal = Object.assign(new Error('no'), { code: 'EENVELOPE', responseCode: 550 });
      const sender = senderWith(async () => {
        throw refusal;
      });
      for (const minutes of [0, 1, 5, 30, 120, 360]) {
        issuer.clock.move(minutes * MINUTE - 1000);
        await sender.runOnce();
        issuer.clock.move(1000);
        await sender.runOnce();
      }
      const [mail] = await outbox();
      assert.ok(mail?.state.kind === 'failed');
      assert.match(mail.state.reason, /refused the message with 550/);
    });

    it('are tried again when a process ended in the middle of a try', async () => {
      const [mail] = await outbox();
      const expiresAt = '2027-01-01T00:00:00Z';
      await issuer.deps.store.usedOnce.insert({ id: `mail:${mail?.id}:0`, expiresAt });
      const sender = senderWith(send);
      await sender.runOnce();
      issuer.clock.move(16 * MINUTE);
      await sender.runOnce();
      await sender.runOnce();
      assert.equal(sent.length, 1);
    });
  });
});
