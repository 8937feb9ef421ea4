import { z } from '../../zod.ts';

/** What a mail can be warned of: it tells assistants what to do, hides text from its reader, or names a host that looks like another. */
export const warningCodeSchema = z.enum(['instructs-assistants', 'hidden-text', 'look-alike-host']);
export type WarningCode = z.infer<typeof warningCodeSchema>;

/** A warning about the message of this number. */
export const warningSchema = z.object({ code: warningCodeSchema, message: z.number() });
export type Warning = z.infer<typeof warningSchema>;
