import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { PrecisDatabase } from './database.ts';
import { Looks } from './looks.ts';

let databases = 0;
const newLooks = () => new Looks(new PrecisDatabase(`looks-${(databases += 1)}`));

it('says nothing is new at the first look', async () => {
  expect(await newLooks().look('a@example.com', 't', ['m1', 'm2'])).toEqual([]);
});

it('names the messages that came since the last look', async () => {
  const looks = newLooks();
  await looks.look('a@example.com', 't', ['m1', 'm2']);
  expect(await looks.look('a@example.com', 't', ['m1', 'm2', 'm3', 'm4'])).toEqual([3, 4]);
  expect(await looks.look('a@example.com', 't', ['m1', 'm2', 'm3', 'm4'])).toEqual([]);
});

it('keeps in mind what was seen once, when an earlier version of the thread is looked at again', async () => {
  const looks = newLooks();
  await looks.look('a@example.com', 't', ['m1', 'm2', 'm3', 'm4', 'm5']);
  expect(await looks.look('a@example.com', 't', ['m1', 'm2', 'm3'])).toEqual([]);
  expect(await looks.look('a@example.com', 't', ['m1', 'm2', 'm3', 'm4', 'm5'])).toEqual([]);
});

it('keeps accounts and threads apart, and forgets an account', async () => {
  const looks = newLooks();
  await looks.look('a@example.com', 't', ['m1']);
  expect(await looks.look('b@example.com', 't', ['m1', 'm2'])).toEqual([]);
  expect(await looks.look('a@example.com', 'other', ['m1', 'm2'])).toEqual([]);
  await looks.forget('a@example.com');
  expect(await looks.look('a@example.com', 't', ['m1', 'm2'])).toEqual([]);
});

it('knows of nothing new, but goes on, where the browser refuses its database', async () => {
  const database = new PrecisDatabase('refused');
  database.close({ disableAutoOpen: true });
  const looks = new Looks(database);
  expect(await looks.look('a@example.com', 't', ['m1'])).toEqual([]);
  expect(await looks.look('a@example.com', 't', ['m1', 'm2'])).toEqual([]);
  await expect(looks.forget('a@example.com')).resolves.toBeUndefined();
});
