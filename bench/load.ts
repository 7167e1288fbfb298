import { Agent, request } from 'node:http';

export type Answers = { readonly perSecond: number; readonly latencies: readonly number[] };

const agent = new Agent({ keepAlive: true, maxSockets: 10 });

/** Sends a number of requests over ten connections that stay open, and waits for all answers. */
export async function load(
  port: number,
  path: string,
  count: number,
  bodyOf: (n: number) => string,
): Promise<Answers> {
  const latencies: number[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      next += 1;
      const start = performance.now();
      await post(port, path, bodyOf(next));
      latencies.push(performance.now() - start);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: 10 }, worker));
  return { perSecond: (count * 1000) / (performance.now() - start), latencies };
}

/** Closes the connections that were kept. */
export function endLoad(): void {
  agent.destroy();
}

export function post(port: number, path: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const options = { agent, host: '127.0.0.1', port, path, method: 'POST', headers };
    const sent = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${path} answered ${response.statusCode}: ${text.slice(0, 200)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
