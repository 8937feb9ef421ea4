/**
 * The only import of zod in the project. `jitless` keeps zod from probing `new Function`, which a strict content
 * security policy reports as a violation (zod #5414).
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
