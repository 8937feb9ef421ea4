import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { ProxyConfig } from '../lib/contract.ts';
import { EngineFact } from './EngineFact.tsx';
import { WordsContext } from './words-context.ts';

const MISTRAL: ProxyConfig = {
  contract: 2,
  version: '0.1.0',
  engine: 'mistral',
  model: 'mistral-small-2603',
  promptVersion: 'summarize-2',
  signIn: true,
};
const EXTRACT: ProxyConfig = { ...MISTRAL, engine: 'extract', model: null };

/** What a person reads, as the words' keys and values. */
function shown(on: boolean, signedIn: boolean, proxy: ProxyConfig | null): string {
  const markup = renderToStaticMarkup(
    <WordsContext value={(key, ...values) => [key, ...values].join(' ')}>
      <EngineFact on={on} signedIn={signedIn} proxy={proxy} host="proxy.example.com" />
    </WordsContext>,
  );
  return markup.replace(/<[^>]*>/g, '');
}

it.each([
  [
    'a model behind the proxy',
    true,
    true,
    MISTRAL,
    'engine_mistral mistral-small-2603 proxy.example.com',
  ],
  ['a proxy without a model', true, true, EXTRACT, 'engine_extract'],
  ['a proxy that does not answer', true, true, null, 'engine_unknown'],
  ['nobody signed in, so that the proxy was not asked', true, false, null, 'engine_signed_out'],
  ['the switch off', false, true, null, 'engine_off'],
  ['the switch off and nobody signed in', false, false, null, 'engine_off'],
])('names the engine for %s', (_, on, signedIn, proxy, expected) => {
  expect(shown(on, signedIn, proxy)).toBe(expected);
});
