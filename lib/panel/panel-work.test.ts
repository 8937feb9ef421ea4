import { expect, it } from 'vitest';
import { PanelWork } from './panel-work.ts';

it('ends what was under way when something else begins', () => {
  const work = new PanelWork();
  const first = work.begin({ isDue: true });
  const second = work.begin({ isDue: false });
  expect([first.aborted, second.aborted]).toEqual([true, false]);
});

it('knows whether a summary was due', () => {
  const work = new PanelWork();
  expect(work.end()).toBe(false);
  work.begin({ isDue: true });
  expect(work.end()).toBe(true);
  expect(work.end()).toBe(false);
  work.keep(work.begin({ isDue: true }));
  expect(work.end()).toBe(false);
});

it('does not let a superseded summary keep the promise of the next one', () => {
  const work = new PanelWork();
  const first = work.begin({ isDue: true });
  work.begin({ isDue: true });
  work.keep(first);
  expect(work.end()).toBe(true);
});

it('is idle after an end, until something begins', () => {
  const work = new PanelWork();
  work.end();
  expect(work.isIdle).toBe(true);
  work.begin({ isDue: false });
  expect(work.isIdle).toBe(false);
});

it('is settled when everything that it watches is done, whatever its end', async () => {
  const work = new PanelWork();
  const done: string[] = [];
  const writing = (name: string, ms: number) =>
    work.watch(new Promise<void>((resolve) => setTimeout(resolve, ms)).then(() => done.push(name)));
  void writing('first', 5);
  void writing('second', 15);
  work.watch(Promise.reject(new Error('broken'))).catch(() => done.push('broken'));
  await work.settled();
  expect(done).toEqual(['broken', 'first', 'second']);
});
