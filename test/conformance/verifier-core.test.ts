import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as verifierCore from '@digitalcredentials/verifier-core';
import { z } from 'zod';
import type { CliIo } from '../../cli/io.ts';
import { issueCommand } from '../../cli/issue.ts';
import { type OpenData, openData } from '../../cli/open-data.ts';
import { localDocuments } from '../../cli/verify/local-documents.ts';
import { AppError } from '../../core/errors.ts';
import type { PublicDocumentKind } from '../../core/net/public-documents.ts';
import { revokeAward } from '../../issuer/credentials/revoke-award.ts';

const SCHEMAS = '../shared/data/schemas';
const NOW = new Date();
const CSV = 'name,email,award date\nAnna Bērziņa,anna@example.org,2026-10-01\n';

/** The parts of the other verifier's answer that are looked at; everything in it is its own. */
const answerSchema = z.looseObject({
  log: z.array(z.looseObject({ id: z.string(), valid: z.boolean().optional() })).optional(),
  errors: z.array(z.looseObject({ name: z.string() })).optional(),
});
type Answer = z.infer<typeof answerSchema>;

describe('a credential issued by the command, before an independent verifier (verifier-core)', () => {
  const realFetch = globalThis.fetch;
  let folder: string;
  let data: OpenData;
  let credential: Parameters<typeof verifierCore.verifyCredential>[0]['credential'];

  const entryOf = (answer: Answer, id: string) =>
    answer.log?.find((entry) => entry.id === id)?.valid;

  /** Its network is our store and nothing else. */
  async function answerFromStore(input: RequestInfo | URL): Promise<Response> {
    const address = input instanceof Request ? input.url : String(input);
    const schema = /\/ob\/v3p0\/schema\/json\/(ob_v3p0_[a-z]+_schema\.json)$/.exec(address)?.[1];
    if (schema !== undefined) return new Response(readFileSync(join(SCHEMAS, schema)));
    const url = address.replace('https:', 'http:');
    const nowhere = {
      read: async (_kind: PublicDocumentKind, asked: string) => {
        throw new AppError('document-unreachable', `${asked} is not ours.`);
      },
    };
    const documents = localDocuments(data.deps, nowhere);
    try {
      const { json } = await documents.read(url.endsWith('/did.json') ? 'did' : 'status-list', url);
      return Response.json(json);
    } catch (error) {
      if (error instanceof AppError) return new Response('not ours', { status: 404 });
      throw error;
    }
  }

  const judge = async (changes: object = {}): Promise<Answer> =>
    answerSchema.parse(
      await verifierCore.verifyCredential({
        credential: { ...credential, ...changes },
        knownDIDRegistries: [],
      }),
    );

  before(async function () {
    this.timeout(60_000);
    folder = mkdtempSync(join(tmpdir(), 'skillseal-core-'));
    const io: CliIo = {
      stdout: () => undefined,
      stderr: () => undefined,
      clock: () => NOW,
      env: { SKILLSEAL_KEY_ENCRYPTION_KEY: 'A'.repeat(43) },
    };
    const out = join(folder, 'out');
    const dataFolder = join(folder, 'data');
    writeFileSync(join(folder, 'list.csv'), CSV);
    const code = await issueCommand(
      [
        join(folder, 'list.csv'),
        '--achievement',
        'microsoft-365-fundamentals',
        '--centre',
        'kerry-harbour-college',
        '--out',
        out,
        '--data',
        dataFolder,
        '--sample',
      ],
      io,
    );
    assert.equal(code, 0);
    const [name] = readdirSync(out).filter((file) => file.endsWith('.json'));
    credential = JSON.parse(readFileSync(join(out, name ?? ''), 'utf8'));
    data = await openData(io, { data: dataFolder, sample: false });
    globalThis.fetch = answerFromStore;
  });

  after(async () => {
    globalThis.fetch = realFetch;
    await data.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has a valid signature and is not revoked', async () => {
    const answer = await judge();
    assert.equal(entryOf(answer, 'valid_signature'), true, JSON.stringify(answer, null, 1));
    assert.equal(entryOf(answer, 'revocation_status'), true);
    assert.equal(entryOf(answer, 'expiration'), true);
  });

  it('has no valid signature after tampering', async () => {
    const answer = await judge({ name: 'Other' });
    assert.notEqual(entryOf(answer, 'valid_signature'), true);
    assert.equal(answer.errors?.[0]?.name, 'invalid_signature');
  });

  it('is revoked after revoking', async () => {
    await revokeAward(data.deps, { award: String(credential.id), by: 'test', reason: 'A test.' });
    const answer = await judge();
    assert.equal(entryOf(answer, 'valid_signature'), true);
    assert.equal(entryOf(answer, 'revocation_status'), false);
  });
});
