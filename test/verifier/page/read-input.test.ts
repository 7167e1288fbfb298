import assert from 'node:assert/strict';
import { parseShareLink, shareAddress } from '../../../verifier/page/intake/parse-share-link.ts';
import { maxInput, readInput } from '../../../verifier/page/intake/read-input.ts';
import { type FaultCode, IntakeFault } from '../../../verifier/page/intake/subject.ts';

const id = 'A'.repeat(22);
const key = 'k'.repeat(43);
const link = `https://verifier.example/v#h=wallet.example&i=${id}&k=${key}`;

function refusal(input: string): FaultCode | undefined {
  try {
    readInput(input);
  } catch (reason) {
    if (reason instanceof IntakeFault) return reason.code;
    throw reason;
  }
  return undefined;
}

describe('parseShareLink', () => {
  it('takes the payload out of a verdict address of any verifier and never keeps its page', () => {
    const taken = parseShareLink(link.replace('verifier.example', 'look-alike.example'));
    assert.ok(taken !== undefined);
    assert.equal(taken.verifier, 'https://look-alike.example');
    assert.equal(shareAddress(taken), `/v#h=wallet.example&i=${id}&k=${key}`);
  });

  it('refuses a link with a part missing, cut off or of another form', () => {
    const bad = [
      '',
      'x',
      link.slice(0, -1),
      link.replace('h=wallet.example', 'h=wallet.example/path'),
      link.replace('h=wallet.example', 'h=user@wallet.example'),
      link.replace('https:', 'javascript:'),
      link.replace('#', '?'),
    ];
    for (const text of bad) assert.equal(parseShareLink(text), undefined, text);
  });
});

describe('readInput', () => {
  it('tells a share link from a credential, whatever stands around it', () => {
    assert.equal(readInput(`\uFEFF ${link}\n`).kind, 'share');
    assert.equal(readInput(' {"type":"VerifiableCredential"}').kind, 'text');
    assert.equal(readInput('[{}]').kind, 'text');
    assert.equal(readInput('eyJhbGciOiJFZERTQSJ9.e30.c2ln').kind, 'text');
  });

  it('refuses what cannot be checked, each with a code of its own', () => {
    assert.equal(refusal(' \n'), 'input-empty');
    assert.equal(refusal('hello'), 'input-unknown');
    assert.equal(refusal('https://example.org/'), 'input-unknown');
    assert.equal(refusal(link.slice(0, -3)), 'share-damaged');
    assert.equal(refusal('https://verifier.example/v'), 'share-damaged');
    assert.equal(refusal('openid-credential-offer://?credential_offer_uri=x'), 'input-offer');
    assert.equal(
      refusal('https://wallet.example/receive#credential_offer_uri=https%3A%2F%2Fa'),
      'input-offer',
    );
    assert.equal(refusal('{'.repeat(maxInput + 1)), 'input-too-large');
  });
});
