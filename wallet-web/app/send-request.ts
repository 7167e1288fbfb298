import { send } from '../../ui/http.ts';
import { Unreachable } from '../../ui/http-errors.ts';
import type { SendRequest } from './http-port.ts';
import { WalletError } from './wallet-error.ts';

/** The wallet's way out in the browser: any status is an answer, only silence is an error. */
export const sendRequest: SendRequest = async (url, request = {}) => {
  const type = request.headers?.['content-type'] ?? '';
  const body = request.body === undefined ? {} : { body: new Blob([request.body], { type }) };
  try {
    const response = await send(request.method ?? 'GET', url, {
      ...body,
      headers: { ...request.headers },
    });
    const text = await response.text();
    return { status: response.status, json: readJson(text) };
  } catch (reason) {
    if (!(reason instanceof Unreachable)) throw reason;
    throw new WalletError('no-answer', { cause: reason });
  }
};

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page instead of JSON: the parser of whoever asked says what is wrong with it.
    return undefined;
  }
}
