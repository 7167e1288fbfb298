import assert from 'node:assert/strict';
import { createDocumentLoader } from '../../../core/documents/document-loader.ts';

const V2 = 'https://www.w3.org/ns/credentials/v2';

describe('the document loader', () => {
  it('hands out the pinned contexts', async () => {
    const { document, documentUrl } = await createDocumentLoader()(V2);
    assert.equal(documentUrl, V2);
    assert.ok('@context' in Object(document));
  });

  for (const url of ['https://evil.example/v1', 'did:web:a', 'file:///etc/passwd', '', `${V2}#`]) {
    it(`knows nothing of "${url}" and does not ask for it`, async () => {
      await assert.rejects(createDocumentLoader()(url), (error) => {
        assert.equal(Object(error).code, 'context-unknown');
        assert.ok(Object(error).publicDetail.includes(url));
        return true;
      });
    });
  }

  it('adds what the resolver found, for this one time', async () => {
    const load = createDocumentLoader(new Map([['did:web:a', { id: 'did:web:a' }]]));
    assert.deepEqual((await load('did:web:a')).document, { id: 'did:web:a' });
    await assert.rejects(createDocumentLoader()('did:web:a'), { code: 'context-unknown' });
  });

  it('does not let a context be replaced', async () => {
    const load = createDocumentLoader(new Map([[V2, { '@context': { '@vocab': 'urn:x:' } }]]));
    assert.deepEqual((await load(V2)).document, (await createDocumentLoader()(V2)).document);
  });
});
