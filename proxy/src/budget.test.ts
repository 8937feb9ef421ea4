import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Budget } from './budget.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-05-04T22:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const budget = (limits = {}) =>
  new Budget({ tokensPerDay: 1_000, requestsPerMinute: 1_000, ...limits });

test('fifty requests at once cannot overdraw the day', async () => {
  const shared = budget();
  const results = await Promise.allSettled(
    Array.from({ length: 50 }, async () => {
      const reservation = await shared.reserve('ada', 300);
      reservation.settle(300);
    }),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
});

test('what was reserved and not spent is there again', async () => {
  const shared = budget();
  (await shared.reserve('ada', 900)).settle(100);
  (await shared.reserve('ada', 900)).settle(900);
  await expect(shared.reserve('ada', 1)).rejects.toMatchObject({ code: 'budget-spent' });
});

test('what was spent beyond the estimate counts', async () => {
  const shared = budget();
  (await shared.reserve('ada', 100)).settle(950);
  await expect(shared.reserve('ada', 100)).rejects.toMatchObject({ code: 'budget-spent' });
});

test('settling twice counts once', async () => {
  const shared = budget();
  const reservation = await shared.reserve('ada', 900);
  reservation.settle(100);
  reservation.settle(0);
  await expect(shared.reserve('ada', 950)).rejects.toMatchObject({ code: 'budget-spent' });
});

test('a spent day says how long it is to midnight UTC, and then is over', async () => {
  const shared = budget();
  (await shared.reserve('ada', 1_000)).settle(1_000);
  await expect(shared.reserve('ada', 10)).rejects.toMatchObject({ retryAfter: 7_200 });
  vi.setSystemTime(new Date('2026-05-05T00:00:00Z'));
  await expect(shared.reserve('ada', 1_000)).resolves.toBeDefined();
});

test('a stream that runs over midnight does not make the new day richer', async () => {
  const shared = budget();
  const reservation = await shared.reserve('ada', 1_000);
  vi.setSystemTime(new Date('2026-05-05T00:01:00Z'));
  reservation.settle(0);
  (await shared.reserve('ada', 1_000)).settle(1_000);
  await expect(shared.reserve('ada', 1)).rejects.toMatchObject({ code: 'budget-spent' });
});

test('a refused estimate takes nothing', async () => {
  const shared = budget();
  (await shared.reserve('ada', 500)).settle(500);
  await expect(shared.reserve('ada', 600)).rejects.toMatchObject({ code: 'budget-spent' });
  await expect(shared.reserve('ada', 500)).resolves.toBeDefined();
});

test('what no day can hold is too large, not a matter of waiting', async () => {
  await expect(budget().reserve('ada', 1_001)).rejects.toMatchObject({ code: 'too-large' });
});

test('three streams at once, and a fourth when one has ended', async () => {
  const shared = budget();
  const [first] = await Promise.all([1, 2, 3].map(() => shared.reserve('ada', 1)));
  await expect(shared.reserve('ada', 1)).rejects.toMatchObject({ code: 'budget-spent' });
  first?.settle(1);
  await expect(shared.reserve('ada', 1)).resolves.toBeDefined();
});

test('requests per minute are counted and forgotten', async () => {
  const shared = budget({ requestsPerMinute: 2 });
  (await shared.reserve('ada', 0)).settle(0);
  (await shared.reserve('ada', 0)).settle(0);
  await expect(shared.reserve('ada', 0)).rejects.toMatchObject({
    code: 'budget-spent',
    retryAfter: 60,
  });
  await vi.advanceTimersByTimeAsync(60_000);
  await expect(shared.reserve('ada', 0)).resolves.toBeDefined();
});

test('a refused request gives its stream back', async () => {
  const shared = budget({ requestsPerMinute: 1 });
  (await shared.reserve('ada', 0)).settle(0);
  for (let i = 0; i < 5; i++) await shared.reserve('ada', 0).catch(() => {});
  await vi.advanceTimersByTimeAsync(60_000);
  await expect(shared.reserve('ada', 0)).resolves.toBeDefined();
});

test('accounts do not share', async () => {
  const shared = budget();
  (await shared.reserve('ada', 1_000)).settle(1_000);
  await expect(shared.reserve('ben', 1_000)).resolves.toBeDefined();
});
