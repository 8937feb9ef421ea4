import { buildProducts } from '../demo/build-products.ts';

/** Builds what `npm test` looks at: the extension as the demo ships it, and the proxy's bundle. */
await buildProducts();
