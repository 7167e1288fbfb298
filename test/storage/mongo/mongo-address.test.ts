import assert from 'node:assert/strict';
import {
  databaseOf,
  isMongoAddress,
  mongoAddressFor,
  readMongoAddress,
} from '../../../storage/mongo/mongo-address.ts';
import { throwsWith } from '../../support/rejects-with.ts';

describe('the address of a MongoDB store', () => {
  it('is known by its scheme', () => {
    assert.ok(isMongoAddress('mongodb://h') && isMongoAddress('mongodb+srv://h'));
    assert.ok(!isMongoAddress('sqlite:/mongodb') && !isMongoAddress('mongodb'));
  });

  const derived: readonly (readonly [base: string, issuer: string])[] = [
    ['mongodb://h', 'mongodb://h/skillseal_issuer'],
    ['mongodb://h:1/', 'mongodb://h:1/skillseal_issuer'],
    ['mongodb://h:1/exams', 'mongodb://h:1/exams_issuer'],
    ['mongodb://a:1,b:2/?replicaSet=r', 'mongodb://a:1,b:2/skillseal_issuer?replicaSet=r'],
    ['mongodb://[::1]:1', 'mongodb://[::1]:1/skillseal_issuer'],
    ['mongodb+srv://u:p@h/', 'mongodb+srv://u:p@h/skillseal_issuer'],
    // Who is named in the database of the address stays named there.
    ['mongodb://u:p%40@h/exams', 'mongodb://u:p%40@h/exams_issuer?authSource=exams'],
    ['mongodb://u:p@h/exams?authSource=admin', 'mongodb://u:p@h/exams_issuer?authSource=admin'],
  ];
  for (const [base, issuer] of derived)
    it(`gives each program a database of its own: ${base}`, () => {
      assert.equal(mongoAddressFor(base, 'issuer'), issuer);
      assert.equal(databaseOf(issuer, 'issuer'), readMongoAddress(issuer).database);
    });

  it('means skillseal_ and the program when it names no database', () => {
    assert.equal(databaseOf('mongodb://h', 'wallet'), 'skillseal_wallet');
    assert.equal(databaseOf('mongodb://h/own?tls=true', 'wallet'), 'own');
  });

  it('is refused without a word of it when it is not understood', () => {
    for (const address of [
      'mongodb:',
      'mongodb://',
      'mongodb://u:hunter2@',
      'mongodb:h',
      'mongodb://u:hunter2@h,/',
      'mongodb://u:hunter2@,h/',
      'mongodb://u:hunter2@h:/',
      'mongodb://u:hunter2@h:x/',
      'mongodb://u:hunter2@h:0/',
      'mongodb://u:hunter2@h:65536/',
      'mongodb://u:hunter2@[::1/',
      'mongodb://u:hunter2@h/a/b',
      'mongodb://u:hunter2@h/$x',
      `mongodb://u:hunter2@h/${'x'.repeat(64)}`,
    ])
      throwsWith(() => readMongoAddress(address), 'configuration', /^(?!.*hunter2).*MongoDB store/);
  });
});
