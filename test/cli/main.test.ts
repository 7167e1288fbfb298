import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

describe('the command', () => {
  it('ends without a word when its reader has left', async () => {
    const command = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', '--help'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    command.stdout.destroy();
    let said = '';
    command.stderr.on('data', (text: Buffer) => {
      said += text.toString();
    });
    await once(command, 'close');
    assert.equal(said, '');
  });
});
