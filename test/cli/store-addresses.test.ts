import assert from 'node:assert/strict';
import { dataPaths } from '../../cli/data-paths.ts';
import { keyEncryptionKey } from '../../cli/key-encryption-key.ts';
import { storeAddresses } from '../../cli/store-addresses.ts';
import { throwsWith } from '../support/rejects-with.ts';
import { type Sandbox, sandbox } from './cli-support.ts';

const MONGO = 'mongodb://h:1/';
const nowhere = { data: undefined };

describe('where an installation is kept', () => {
  it('is ./data unless something else is said', () => {
    const { issuer, register, wallet, verifier, isShared } = storeAddresses(nowhere, {});
    const paths = dataPaths(undefined);
    assert.deepEqual({ root: paths.root, issuer, register, wallet, verifier }, { ...paths });
    assert.equal(isShared, false);
  });

  it('is the server of --store, or of SKILLSEAL_STORE, with a database for each program', () => {
    const expected = {
      issuer: 'mongodb://h:1/skillseal_issuer',
      register: 'mongodb://h:1/skillseal_register',
      wallet: 'mongodb://h:1/skillseal_wallet',
      verifier: 'mongodb://h:1/skillseal_verifier',
      isShared: true,
    };
    assert.deepEqual(storeAddresses({ ...nowhere, store: MONGO }, {}), expected);
    assert.deepEqual(storeAddresses(nowhere, { SKILLSEAL_STORE: MONGO }), expected);
    assert.deepEqual(
      storeAddresses({ ...nowhere, store: MONGO }, { SKILLSEAL_STORE: '' }),
      expected,
    );
  });

  it('can be an address with credentials of its own for each program', () => {
    const own = 'mongodb://register:secret@r/own';
    const env = { SKILLSEAL_STORE: MONGO, SKILLSEAL_REGISTER_STORE: own };
    assert.equal(storeAddresses(nowhere, env).register, own);
    assert.equal(storeAddresses(nowhere, env).wallet, 'mongodb://h:1/skillseal_wallet');
    assert.equal(storeAddresses(nowhere, { SKILLSEAL_REGISTER_STORE: own }).isShared, true);
    assert.equal(storeAddresses(nowhere, { SKILLSEAL_WALLET_STORE: own }).isShared, false);
  });

  it('is the folder of --data, whatever the environment says', () => {
    const env = { SKILLSEAL_STORE: MONGO, SKILLSEAL_ISSUER_STORE: MONGO };
    assert.equal(storeAddresses({ data: 'x' }, env).issuer, dataPaths('x').issuer);
  });

  it('cannot be both, nor a folder as --store', () => {
    throwsWith(() => storeAddresses({ data: 'x', store: MONGO }, {}), 'invalid-input', /exclude/);
    for (const store of ['', './data', 'sqlite:x', 'postgres://h'])
      throwsWith(() => storeAddresses({ ...nowhere, store }, {}), 'invalid-input', /mongodb:/);
  });
});

describe('a command with --store', () => {
  let box: Sandbox;
  beforeEach(() => {
    box = sandbox();
  });
  afterEach(() => box.remove());

  it('needs the key of the keys from the environment, and makes none', async () => {
    const { code, stderr } = await box.run('list', 'centres', '--store', 'mongodb://127.0.0.1:1/');
    assert.equal(code, 2);
    assert.match(stderr, /set SKILLSEAL_KEY_ENCRYPTION_KEY to the same 32 random bytes/);
    throwsWith(() => keyEncryptionKey(box.io().env, true), 'configuration');
  });

  it('says which server does not answer, and never its password', async () => {
    const sealed = sandbox({ SKILLSEAL_KEY_ENCRYPTION_KEY: 'A'.repeat(43) });
    for (const [address, words] of [
      ['mongodb://127.0.0.1:1/', /issuer's store at 127\.0\.0\.1:1 does not answer/],
      ['mongodb://u:hunter2@127.0.0.1:1/', /127\.0\.0\.1:1 does not answer/],
      ['mongodb://u:hunter2@127.0.0.1:1,/', /is not understood/],
      ['mongodb://u:hunter2@127.0.0.1:x/', /is not understood/],
      ['mongodb://u:hunter2@h/?nonsense=1', /is not understood/],
      ['mongodb://', /is not understood/],
    ] as const) {
      const query = address.includes('?') ? '&' : '?';
      const store = `${address}${query}serverSelectionTimeoutMS=100`;
      const { code, stderr } = await sealed.run('list', 'centres', '--store', store);
      assert.equal(code, 2, store);
      assert.match(stderr, words, store);
      assert.doesNotMatch(stderr, /hunter2/);
    }
    sealed.remove();
  });
});
