import assert from 'node:assert/strict';
import { canonizeAlarm } from '../../cli/canonize-alarm.ts';
import { createLogger } from '../../core/http/logger.ts';

describe('the comparison of the two canonicalizers', () => {
  it('is off unless the environment asks for it', () => {
    for (const value of [undefined, '', '0']) {
      assert.equal(canonizeAlarm({ SKILLSEAL_COMPARE_CANONICAL: value }), undefined);
    }
  });

  it('refuses a value that says neither yes nor no', () => {
    assert.throws(() => canonizeAlarm({ SKILLSEAL_COMPARE_CANONICAL: 'yes' }), {
      code: 'configuration',
      message: /must be 1/,
    });
  });

  it('logs an alarm with the id and the digest of the document, and nothing of its content', () => {
    const lines: string[] = [];
    const to = { write: (line: string) => void lines.push(line) };
    const env = { SKILLSEAL_COMPARE_CANONICAL: '1' };
    const guard = canonizeAlarm(env, () => createLogger('canonical', 'info', to));
    assert.equal(guard?.compareAlways, true);
    guard?.onDifference({ id: 'urn:uuid:1', credentialSubject: { name: 'Ada' } });
    assert.equal(lines.length, 1);
    const line: unknown = JSON.parse(lines[0] ?? '');
    assert.deepEqual(
      [Object(line).level, Object(line).id, String(Object(line).sha256).length],
      [50, 'urn:uuid:1', 64],
    );
    assert.match(lines[0] ?? '', /ALARM/);
    assert.doesNotMatch(lines[0] ?? '', /Ada/);
  });
});
