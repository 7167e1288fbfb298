import assert from 'node:assert/strict';
import { Agent, get } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { listen } from '../../../core/http/listen.ts';
import { rejectsWith } from '../../support/rejects-with.ts';

const read = (url: string, agent?: Agent): Promise<string> =>
  new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.setEncoding('utf8').once('data', resolve);
    }).once('error', reject);
  });

describe('listen', () => {
  it('takes a free port, tells its address and answers', async () => {
    const server = await listen((_request, response) => response.end('hello'), 0, '127.0.0.1');
    assert.equal(server.url, `http://127.0.0.1:${server.port}`);
    assert.equal(await read(server.url), 'hello');
    await server.close();
  });

  it('closes although a client keeps its connection, and closes twice', async () => {
    const server = await listen((_request, response) => response.end('hello'), 0, '127.0.0.1');
    const agent = new Agent({ keepAlive: true });
    await read(server.url, agent);
    await Promise.all([server.close(), server.close()]);
    await assert.rejects(read(server.url), /ECONNREFUSED/);
    agent.destroy();
  });

  it('lets a running request end before it closes', async () => {
    const running: (() => void)[] = [];
    const server = await listen(
      (_request, response) => {
        response.writeHead(200).flushHeaders();
        running.push(() => response.end('late'));
      },
      0,
      '127.0.0.1',
    );
    const answer = read(server.url);
    while (running.length === 0) await setImmediate();
    const closed = server.close();
    for (const finish of running) finish();
    assert.equal(await answer, 'late');
    await closed;
  });

  it('says which port is in use', async () => {
    const first = await listen((_request, response) => response.end(), 0, '127.0.0.1');
    const second = listen((_request, response) => response.end(), first.port, '127.0.0.1');
    await rejectsWith(second, 'configuration', new RegExp(`Port ${first.port}.*already in use`));
    await first.close();
  });

  it('says when the host is not of this machine', async () => {
    const server = listen((_request, response) => response.end(), 0, '192.0.2.1');
    await rejectsWith(server, 'configuration', /not an address of this machine/);
  });
});
