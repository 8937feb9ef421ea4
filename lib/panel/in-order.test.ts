import { expect, it } from 'vitest';
import { InOrder } from './in-order.ts';

/** A step that takes so long, and leaves its name when it is done. */
const steps = () => {
  const done: string[] = [];
  const step =
    (name: string, ms = 0) =>
    async () => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      done.push(name);
    };
  return { done, step };
};

it('takes one step after the other, however long each takes', async () => {
  const order = new InOrder(new AbortController().signal);
  const { done, step } = steps();
  void order.add(step('long', 20));
  void order.add(step('short'));
  await order.done();
  expect(done).toEqual(['long', 'short']);
});

it('takes no step after the abort', async () => {
  const controller = new AbortController();
  const order = new InOrder(controller.signal);
  const { done, step } = steps();
  void order.add(step('begun', 10));
  void order.add(step('left out'));
  await new Promise((resolve) => setTimeout(resolve, 2));
  controller.abort();
  await order.done();
  expect(done).toEqual(['begun']);
});
