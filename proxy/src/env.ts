import { z } from '../../lib/zod.ts';
import { EXTENSION_ID } from './extension-id.ts';

/** The models that may be asked: pinned versions, since `-latest` names change behaviour and price. */
const MODELS = [
  'mistral-small-2603',
  'ministral-3b-2512',
  'ministral-8b-2512',
  'ministral-14b-2512',
  'mistral-medium-3-5',
  'mistral-large-2512',
] as const;

const PLACEHOLDER = /change.?me|placeholder|your[-_ .]|replace[-_ ]|insert[-_ ]|xxxx|[<>\s]/i;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

function isSafeUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}

const isPlaceholder = (value: string) => PLACEHOLDER.test(value) || new Set(value).size < 8;

const url = z.string().refine(isSafeUrl, 'must be an https address (http on a loopback host only)');
const secret = (length: number) =>
  z
    .string('is required')
    .min(length, `must have at least ${length} characters`)
    .refine((value) => !isPlaceholder(value), 'must be a real secret, not a placeholder');
const whole = (min: number, max: number) => {
  const error = `must be a whole number from ${min} to ${max}`;
  return z.coerce.number(error).int(error).min(min, error).max(max, error);
};
const unset = z
  .never('must not be set at all: it lets mail and keys out of the Mistral SDK')
  .optional();

const variablesSchema = z.object({
  PORT: whole(0, 65_535).default(8787),
  HOST: z.string().default('127.0.0.1'),
  GOOGLE_CLIENT_ID: z
    .string('is required')
    .refine((value) => !PLACEHOLDER.test(value), 'must be a real client id, not a placeholder')
    .refine(
      (value) => value.endsWith('.apps.googleusercontent.com'),
      'must be a client id of Google, ending in .apps.googleusercontent.com',
    ),
  GOOGLE_AUTH_URL: url.default('https://accounts.google.com/o/oauth2/v2/auth'),
  GOOGLE_JWKS_URL: url.default('https://www.googleapis.com/oauth2/v3/certs'),
  GOOGLE_ISSUER: url.default('https://accounts.google.com'),
  SESSION_SECRET: secret(32),
  EXTENSION_IDS: z
    .string()
    .default(EXTENSION_ID)
    .transform((list) => list.split(',').map((id) => id.trim()))
    .refine(
      (ids) => ids.every((id) => /^[a-p]{32}$/.test(id)),
      'must be a comma-separated list of extension ids (32 letters from a to p each)',
    ),
  MISTRAL_API_KEY: z.string().optional(),
  MISTRAL_MODEL: z.enum(MODELS, `must be one of ${MODELS.join(', ')}`).default(MODELS[0]),
  MISTRAL_SERVER_URL: url.optional(),
  MISTRAL_DEBUG: unset,
  MISTRAL_SDK_TELEMETRY: unset,
  DAILY_TOKENS: whole(1_000, 1_000_000_000).default(500_000),
  REQUESTS_PER_MINUTE: whole(1, 10_000).default(20),
  SHUTDOWN_SECONDS: whole(0, 300).default(20),
  COMMIT: z.string().max(64, 'must have at most 64 characters').default('unknown'),
});

/** Mistral's own keys are long and random; another server of the user's choice may take any. */
const envSchema = variablesSchema.superRefine((env, context) => {
  if (env.MISTRAL_API_KEY === undefined || env.MISTRAL_SERVER_URL !== undefined) return;
  const key = secret(20).safeParse(env.MISTRAL_API_KEY);
  const message = key.error?.issues[0]?.message;
  if (message) context.addIssue({ code: 'custom', path: ['MISTRAL_API_KEY'], message });
});
export type Env = z.infer<typeof envSchema>;

/** Set to any value, even an empty one, these are a problem; elsewhere an empty value counts as absent. */
const FORBIDDEN = new Set(['MISTRAL_DEBUG', 'MISTRAL_SDK_TELEMETRY']);

/**
 * The configuration, from the environment's variables (README.md lists them); nothing else reads them.
 * When something is wrong the answer is `problems`: one sentence each, with the variable's name and never its value.
 */
export function readEnv(
  source: Record<string, string | undefined> = process.env,
): { env: Env } | { problems: string[] } {
  const isPresent = ([name, value]: [string, unknown]) => value || FORBIDDEN.has(name);
  const present = Object.fromEntries(Object.entries(source).filter(isPresent));
  // Render tells a service its commit under a name of its own.
  const parsed = envSchema.safeParse({ COMMIT: present.RENDER_GIT_COMMIT, ...present });
  if (parsed.success) return { env: parsed.data };
  const first = new Map(
    parsed.error.issues.toReversed().map((issue) => [String(issue.path[0]), issue.message]),
  );
  return { problems: [...first].toReversed().map(([name, message]) => `${name} ${message}.`) };
}
