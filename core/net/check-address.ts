import ipaddr from 'ipaddr.js';
import { isLoopbackHost } from '../dids/did-web.ts';
import { AppError } from '../errors.ts';

function refuse(url: string, why: string): AppError {
  return new AppError('address-not-allowed', `The address ${url} is not fetched: ${why}.`);
}

function parseUrl(text: string): URL {
  if (!URL.canParse(text)) throw refuse(text.slice(0, 200), 'it is not a URL');
  return new URL(text);
}

/**
 * Decides by its text whether an address may be fetched: https on its usual port and a host name,
 * or http(s) to this very machine where that is allowed. What the name stands for is checked when connecting.
 *
 * @throws AppError `address-not-allowed`
 */
export function checkAddress(text: string, allowLoopback: boolean): URL {
  const url = parseUrl(text);
  const shown = `${url.protocol}//${url.host}`;
  if (url.username !== '' || url.password !== '')
    throw refuse(shown, 'it holds a user or password');
  if (isLoopbackHost(url.hostname)) {
    if (!allowLoopback) throw refuse(shown, 'it lies on this machine');
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refuse(shown, 'not the web');
    return url;
  }
  if (url.protocol !== 'https:') throw refuse(shown, 'only https is allowed');
  if (url.port !== '') throw refuse(shown, 'only the usual port of https is allowed');
  // The URL parser has turned every spelling of an IPv4 address (hexadecimal, octal, one number) into dots.
  if (url.hostname.startsWith('[') || ipaddr.isValid(url.hostname)) {
    throw refuse(shown, 'its host is an address and not a name');
  }
  if (!url.hostname.includes('.')) throw refuse(shown, 'its host is not a public name');
  return url;
}

/** Whether an IP address is a public one; tunnels and translations of addresses are not. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}
