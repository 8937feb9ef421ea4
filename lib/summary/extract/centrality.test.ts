import { expect, it } from 'vitest';
import { centrality, termsOf } from './centrality.ts';

it('takes stems of words, and pairs of characters where nothing stands between words', () => {
  expect(termsOf('The roofers came to it')).toEqual(['the', 'roofe', 'came']);
  expect(termsOf('屋根の件')).toEqual(['屋根', '根の', 'の件']);
});

it('gives most to what others speak of, too', () => {
  const [roof = 0, weather = 0, cost = 0] = centrality([
    'The roof of the boathouse leaks.',
    'Yesterday was sunny.',
    'What does a roof for the boathouse cost?',
  ]);
  expect(roof).toBeGreaterThan(weather);
  expect(cost).toBeGreaterThan(weather);
});

it('knows nothing of nothing', () => {
  expect(centrality([])).toEqual([]);
  expect(centrality(['', '!'])).toEqual([0, 0]);
});
