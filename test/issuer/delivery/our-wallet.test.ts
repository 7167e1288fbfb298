import assert from 'node:assert/strict';
import supertest from 'supertest';
import { makeOffer } from '../../../issuer/delivery/make-offer.ts';
import { offerLinks } from '../../../issuer/delivery/offer-links.ts';
import type { Pathway } from '../../../schemas/pathway/pathway.ts';
import { followMoves } from '../../../wallet-web/app/follow-moves.ts';
import type { JsonRequest, SendRequest } from '../../../wallet-web/app/http-port.ts';
import { claimCredential } from '../../../wallet-web/app/receive/claim-credential.ts';
import { parseOfferLink } from '../../../wallet-web/app/receive/parse-offer-link.ts';
import { readOffer } from '../../../wallet-web/app/receive/read-offer.ts';
import { redeemOffer } from '../../../wallet-web/app/receive/redeem-offer.ts';
import { askForAward } from '../../../wallet-web/app/stack/ask-for-award.ts';
import { readRequest } from '../../../wallet-web/app/stack/read-request.ts';
import type { KeptCredential } from '../../../wallet-web/app/vault/vault-records.ts';
import { memoryVault } from '../../wallet-web/app/vault/memory-vault.ts';
import { CENTRE, issueOne, openSampleIssuer } from '../support/issue-one.ts';
import type { TestIssuer } from '../support/open-test-issuer.ts';
import { signInAs } from '../support/sign-in-as.ts';

const NAME = 'Aoife Ní Bhriain';
const PATHWAY = 'components-to-digital-office-skills';

describe('our own wallet at the issuer', () => {
  let issuer: TestIssuer;
  let send: SendRequest;
  beforeEach(async () => {
    send = sendDirectly;
    issuer = await openSampleIssuer();
  });
  afterEach(() => issuer.close());

  const sendDirectly: SendRequest = async (url, request: JsonRequest = {}) => {
    const { pathname, search } = new URL(url);
    const agent = supertest(issuer.app);
    const path = `${pathname}${search}`;
    const call = request.method === 'POST' ? agent.post(path) : agent.get(path);
    for (const [name, value] of Object.entries(request.headers ?? {})) call.set(name, value);
    const answer = await (request.body === undefined ? call : call.send(request.body));
    return { status: answer.status, json: answer.body };
  };

  const receive = async (link: string, code?: string): Promise<KeptCredential> => {
    const deps = { send, clock: issuer.clock };
    const offer = await readOffer(send, parseOfferLink(link));
    const claim = await redeemOffer(deps, offer, code);
    const { credential, acknowledge } = await claimCredential(deps, claim);
    await acknowledge();
    return {
      id: String(credential.id),
      json: JSON.stringify(credential),
      holderKey: claim.holderKey,
      receivedAt: '2026-11-20T10:00:00Z',
    };
  };
  const receiveNew = async (achievement?: string): Promise<KeptCredential> => {
    const award = await issueOne(issuer, { name: NAME }, achievement);
    const made = await makeOffer(issuer.deps, award, { transactionCode: true });
    const { offerLink } = offerLinks(issuer.deps.addresses, made.secret);
    return receive(offerLink, made.transactionCode);
  };

  it('reads what is offered, redeems it with the code and receives it', async () => {
    const kept = await receiveNew();
    assert.equal((await issuer.deps.store.awards.get(kept.id)).delivery, 'claimed');
    const [noted] = await issuer.deps.store.audit.listBy('subject', kept.id, { limit: 1 });
    assert.equal(noted?.action, 'credential-accepted');
  });

  it('asks for the larger award, follows the request and receives it', async () => {
    await askAndReceive();
  });

  it('does all that after the issuer moved to another port of this machine', async () => {
    const from = 'http://issuer.localhost:4100';
    const to = 'http://issuer.localhost:5100';
    const { addresses } = issuer.deps;
    await issuer.close();
    issuer = await openSampleIssuer({ addresses: { ...addresses, issuer: to, documents: from } });
    const direct = sendDirectly;
    const called = new Set<string>();
    send = followMoves(
      (url, request) => {
        called.add(new URL(url).origin);
        return direct(url, request);
      },
      [{ from, to }],
    );
    await askAndReceive();
    assert.deepEqual([...called], [to]);
  });

  const askAndReceive = async (): Promise<void> => {
    const pathways = (await send('http://issuer.localhost:4100/pathways')).json as Pathway[];
    const pathway = pathways.find(({ id }) => id === PATHWAY);
    assert.ok(pathway?.steps[0]?.kind === 'volume');
    const [first = '', second = ''] = pathway.steps[0].match.achievements ?? [];
    const idOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);
    const parts = [await receiveNew(idOf(first)), await receiveNew(idOf(second))];
    const deps = { send, vault: memoryVault(), clock: issuer.clock };
    const request = await askForAward(deps, pathway, parts, { name: NAME });
    assert.deepEqual(await readRequest(send, request), { state: 'waiting' });
    const officer = await signInAs(issuer, 'officer', [CENTRE]);
    const [view] = (await officer.send('GET', `/requests?centre=${CENTRE}`)).body;
    const decision = `/requests/${view.request.id}/decision`;
    await officer.send('POST', decision, { kind: 'granted' }).expect(200);
    const state = await readRequest(send, request);
    assert.ok(state.state === 'granted');
    const larger = await receive(state.offerUri);
    const award = await issuer.deps.store.awards.get(larger.id);
    assert.deepEqual(
      award.components.map((component) => component.credentialId).toSorted(),
      parts.map((part) => part.id).toSorted(),
    );
  };
});
