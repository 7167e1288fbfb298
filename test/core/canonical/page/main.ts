import { canonizeDirectly } from '../../../../core/canonical/canonize-directly.ts';

// The test calls it from outside.
Object.assign(globalThis, { canonizeDirectly });
document.body.textContent = 'ready';
