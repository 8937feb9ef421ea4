import { expect, it } from 'vitest';
import messages from '../public/_locales/en/messages.json';
import { failureCodeSchema } from './failure-report.ts';
import { failureKey } from './words.ts';

it.each(failureCodeSchema.options)('%s has a sentence', (code) => {
  expect(messages[failureKey(code)].message).toMatch(/^[A-Z].*\.$/);
});
