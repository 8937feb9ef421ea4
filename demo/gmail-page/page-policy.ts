import { secureHeaders } from 'hono/secure-headers';
import { IMPORT_MAP_SOURCE } from './page-html.ts';

/**
 * Response headers like Gmail's: Trusted Types are required, and only DOMPurify may make them. Stricter than Gmail in one
 * way: nothing is ever fetched from another origin, whatever a mail asks for.
 */
export const pagePolicy = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'", IMPORT_MAP_SOURCE],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'self'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ['dompurify'],
  },
  crossOriginOpenerPolicy: 'same-origin-allow-popups',
});
