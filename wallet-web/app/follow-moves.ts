import type { SendRequest } from './http-port.ts';

/** An origin in a centre's documents, and the one at which it answers now. */
export type MovedOrigin = { readonly from: string; readonly to: string };

/**
 * Sends what is meant for a moved issuer to where it answers now. Documents keep the address under which they were
 * signed; on one machine the ports can differ from one start to the next.
 */
export function followMoves(send: SendRequest, moved: readonly MovedOrigin[]): SendRequest {
  return (url, request) => {
    const move = moved.find(({ from }) => url.startsWith(`${from}/`));
    const now = move === undefined ? url : `${move.to}${url.slice(move.from.length)}`;
    return send(now, request);
  };
}
