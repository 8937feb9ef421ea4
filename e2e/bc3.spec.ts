import { expect, test } from '@playwright/test';
import { loadBc3 } from '../bench/eval/bc3.ts';
import { scoreBc3 } from '../bench/summary/score-bc3.ts';

test('the local extract finds what people find: BC3', async () => {
  const loaded = await loadBc3();
  test.skip(loaded === null, 'skipped: no corpora');
  if (!loaded) return;
  const { recall123, recall60, requests } = await scoreBc3(loaded.bc3, loaded.entries);
  expect(recall123).toBeGreaterThanOrEqual(0.74);
  expect(recall60).toBeGreaterThanOrEqual(0.74);
  expect(requests.f1).toBeGreaterThanOrEqual(0.6);
  expect(requests.recall).toBeGreaterThanOrEqual(0.8);
});
