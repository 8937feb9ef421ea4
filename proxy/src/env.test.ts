import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

const VALID = {
  GOOGLE_CLIENT_ID: '1234-abc.apps.googleusercontent.com',
  SESSION_SECRET: 'k3v9QzT1mWb7Ld0sXy5RfHc8JpNg2UaE',
};

function problems(changes: Record<string, string | undefined>): string[] {
  const result = readEnv({ ...VALID, ...changes });
  return 'problems' in result ? result.problems : [];
}

test('two variables are enough', () => {
  expect(readEnv(VALID)).toMatchObject({
    env: { PORT: 8787, HOST: '127.0.0.1', MISTRAL_MODEL: 'mistral-small-2603', COMMIT: 'unknown' },
  });
});

test('without a key there is no model, and that is fine', () => {
  expect(readEnv(VALID)).not.toHaveProperty('env.MISTRAL_API_KEY');
});

test("a server of the user's own may take any key", () => {
  expect(problems({ MISTRAL_API_KEY: 'abc', MISTRAL_SERVER_URL: 'http://localhost:9' })).toEqual(
    [],
  );
});

test('an empty value counts as absent', () => {
  expect(problems({ MISTRAL_API_KEY: '', PORT: '' })).toEqual([]);
});

test('each missing variable is one sentence', () => {
  expect(readEnv({})).toEqual({
    problems: ['GOOGLE_CLIENT_ID is required.', 'SESSION_SECRET is required.'],
  });
});

test.each([
  ['SESSION_SECRET', 'short', 'must have at least 32 characters'],
  ['SESSION_SECRET', 'change-me-change-me-change-me-change-me', 'must be a real secret'],
  ['SESSION_SECRET', 'a'.repeat(40), 'must be a real secret'],
  ['GOOGLE_CLIENT_ID', 'your-client-id', 'must be a real client id'],
  ['GOOGLE_CLIENT_ID', '1234-abc', 'must be a client id of Google'],
  ['MISTRAL_API_KEY', 'your_mistral_api_key_here', 'must be a real secret'],
  ['MISTRAL_API_KEY', 'abc', 'must have at least 20 characters'],
  ['MISTRAL_MODEL', 'mistral-small-latest', 'must be one of mistral-small-2603'],
  ['MISTRAL_SERVER_URL', 'http://model.example', 'must be an https address'],
  ['GOOGLE_JWKS_URL', 'ftp://127.0.0.1/keys', 'must be an https address'],
  ['EXTENSION_IDS', 'abcdefghijklmnopabcdefghijklmnop,nonsense', 'must be a comma-separated list'],
  ['PORT', '70000', 'must be a whole number from 0 to 65535'],
  ['PORT', 'http', 'must be a whole number'],
  ['MISTRAL_DEBUG', 'false', 'must not be set at all'],
  ['MISTRAL_DEBUG', '', 'must not be set at all'],
  ['MISTRAL_SDK_TELEMETRY', '0', 'must not be set at all'],
])('%s=%s is refused by name, without its value', (name, value, reason) => {
  const [sentence, ...others] = problems({ [name]: value });
  expect(others).toEqual([]);
  expect(sentence).toMatch(new RegExp(`^${name} ${reason}.*\\.$`));
  if (value) expect(sentence).not.toContain(value);
});

test.each(['http://127.0.0.1:9', 'http://localhost:9', 'http://[::1]:9', 'https://api.example'])(
  'a server at %s is accepted',
  (url) => {
    expect(problems({ MISTRAL_SERVER_URL: url })).toEqual([]);
  },
);

test('the commit comes from COMMIT, or from the host’s own variable', () => {
  expect(readEnv({ ...VALID, RENDER_GIT_COMMIT: 'abc' })).toMatchObject({ env: { COMMIT: 'abc' } });
  const both = readEnv({ ...VALID, RENDER_GIT_COMMIT: 'abc', COMMIT: 'def' });
  expect(both).toMatchObject({ env: { COMMIT: 'def' } });
});

test('several extension ids are a list', () => {
  const ids = 'abcdefghijklmnopabcdefghijklmnop, ponmlkjihgfedcbaponmlkjihgfedcba';
  expect(readEnv({ ...VALID, EXTENSION_IDS: ids })).toMatchObject({
    env: {
      EXTENSION_IDS: ['abcdefghijklmnopabcdefghijklmnop', 'ponmlkjihgfedcbaponmlkjihgfedcba'],
    },
  });
});
