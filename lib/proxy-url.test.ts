import { expect, it } from 'vitest';
import { isProxyUrl } from './proxy-url.ts';

it.each([
  ['https://proxy.example.com', true],
  ['https://proxy.example.com:8443', true],
  ['http://localhost:8787', true],
  ['http://127.0.0.1:8787', true],
  ['http://proxy.example.com', false],
  ['https://proxy.example.com/path', false],
  ['https://user@proxy.example.com', false],
  ['javascript:alert(1)', false],
  ['', false],
])('%s: %s', (url, accepted) => expect(isProxyUrl(url)).toBe(accepted));
