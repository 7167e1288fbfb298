import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { createMailTransport } from '../../../issuer/delivery/mail/mail-transport.ts';

const mail = {
  fromName: 'Kerry Harbour College',
  to: 'aoife@example.org',
  subject: 'TEST · Награда',
  text: 'Dear Aoife,\n\nhttps://wallet.example/receive',
  html: '<p>Dear Aoife,</p>',
};

/** A mail server of a few lines: it takes a message, or refuses the recipient. */
function smtpServer(received: string[], refusal?: string): Server {
  return createServer((socket) => {
    let isData = false;
    socket.write('220 test\r\n');
    socket.on('data', (chunk) => {
      const text = String(chunk);
      received.push(text);
      if (isData) {
        if (!text.endsWith('\r\n.\r\n')) return;
        isData = false;
        socket.write('250 taken\r\n');
      } else if (text.startsWith('DATA')) {
        isData = true;
        socket.write('354 go on\r\n');
      } else if (text.startsWith('RCPT') && refusal !== undefined) socket.write(refusal);
      else if (text.startsWith('QUIT')) socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    });
  });
}

describe('the way out for mails', () => {
  let server: Server;
  afterEach(() => {
    server.close();
  });

  const open = async (received: string[], refusal?: string) => {
    server = smtpServer(received, refusal).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return createMailTransport(`smtp://127.0.0.1:${port}`, 'no-reply@issuer.example');
  };

  it('speaks SMTP, in the name of the centre, as text and HTML', async () => {
    const received: string[] = [];
    const transport = await open(received);
    await transport.send(mail);
    transport.close();
    const all = received.join('');
    assert.match(all, /MAIL FROM:<no-reply@issuer\.example>/);
    assert.match(all, /RCPT TO:<aoife@example\.org>/);
    assert.match(all, /From: Kerry Harbour College <no-reply@issuer\.example>/);
    assert.match(all, /multipart\/alternative/);
    assert.match(all, /Subject: =\?UTF-8\?/);
  });

  it('fails with the code of the server when the recipient is refused', async () => {
    const transport = await open([], '550 no such person\r\n');
    await assert.rejects(transport.send(mail), (error: unknown) => {
      return error instanceof Error && 'responseCode' in error && error.responseCode === 550;
    });
    transport.close();
  });
});
