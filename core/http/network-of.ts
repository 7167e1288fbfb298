const split = (text: string | undefined): readonly string[] =>
  text === undefined || text === '' ? [] : text.split(':');

/**
 * The part of an address that stands for one customer: an IPv4 address, or the first 64 bits of an
 * IPv6 address, because every IPv6 customer has 2^64 addresses to ask from.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [front, back] = address.replace(/%.*$/, '').split('::');
  const head = split(front);
  const tail = split(back);
  const zeros = back === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
  const groups = [...head, ...Array<string>(zeros).fill('0'), ...tail].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '').toLowerCase()).join(':')}::/64`;
}
