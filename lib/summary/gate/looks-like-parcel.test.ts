import { expect, it } from 'vitest';
import { looksLikeParcel } from './looks-like-parcel.ts';

it.each([
  'Sendungsnummer\n003404341610942177\nVerfolgen (post.example)',
  'VZ9930014872ES\nSeguimiento: https://post.example/t/VZ9930014872ES',
])('%j', (text) => expect(looksLikeParcel(text)).toBe(true));

it.each([
  'The number that she gave me is\n6A21874400193\nDid you see it?',
  'https://post.example/t/003404341610942177',
  '+49 171 2345678\nwww.berg.example',
])('not %j', (text) => expect(looksLikeParcel(text)).toBe(false));
