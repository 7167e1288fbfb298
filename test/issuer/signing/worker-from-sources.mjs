import { tsImport } from 'tsx/esm/api';

// A thread takes JavaScript alone; the built one is ready, this one is for tests.
await tsImport('../../../issuer/signing/signing-worker.ts', import.meta.url);
