// The curve P-256 (FIPS 186-5): y² = x³ − 3x + b over the field of p elements.
const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

function toNumber(bytes: Uint8Array): bigint {
  let number = 0n;
  for (const byte of bytes) number = number * 256n + BigInt(byte);
  return number;
}

function toBytes(number: bigint): Uint8Array {
  const hex = number.toString(16).padStart(64, '0');
  return Uint8Array.from({ length: 32 }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  );
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let square = base, rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % P;
    square = (square * square) % P;
  }
  return result;
}

/** Compresses a point of P-256 to 33 bytes (SEC 1, 2.3.3). */
export function compressPoint(x: Uint8Array, y: Uint8Array): Uint8Array {
  return new Uint8Array([(y.at(-1) ?? 0) % 2 === 0 ? 2 : 3, ...x]);
}

/** Restores the coordinates of a compressed point of P-256 (SEC 1, 2.3.4), or answers undefined. */
export function decompressPoint(
  point: Uint8Array,
): { readonly x: Uint8Array; readonly y: Uint8Array } | undefined {
  const sign = point[0];
  if (point.length !== 33 || (sign !== 2 && sign !== 3)) return undefined;
  const x = toNumber(point.subarray(1));
  if (x >= P) return undefined;
  const square = (((x * x * x - 3n * x + B) % P) + P) % P;
  const root = power(square, (P + 1n) / 4n);
  if ((root * root) % P !== square) return undefined;
  const y = Number(root & 1n) === sign - 2 ? root : P - root;
  return { x: toBytes(x), y: toBytes(y) };
}
