/** Where the three programs are reached when nothing else is said. */
export const DEFAULT_ADDRESSES = {
  issuer: 'http://issuer.localhost:4100',
  verifier: 'http://verifier.localhost:4200',
  wallet: 'http://wallet.localhost:4300',
} as const;
