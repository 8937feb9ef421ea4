import { expect, it } from 'vitest';
import { readOptions } from './options.ts';

const screen = { DISPLAY: ':0' };

it('shows a window where there is a screen', () => {
  expect(readOptions([], screen).headless).toBe(false);
});

it('does without where there is none', () => {
  expect(readOptions([], {}).headless).toBe(process.platform === 'linux');
});

it('reads its flags', () => {
  expect(
    readOptions(['--headless', '--all', '--report', 'r.json', '--mailbox', 'mail'], screen),
  ).toMatchObject({
    headless: true,
    all: true,
    report: 'r.json',
    mailbox: 'mail',
  });
});

it('takes the flags that npm took for its own', () => {
  const env = {
    ...screen,
    npm_config_headless: 'true',
    npm_config_all: 'true',
    npm_config_report: 'r.json',
  };
  expect(readOptions([], env)).toMatchObject({ headless: true, all: true, report: 'r.json' });
});

it('refuses what it does not know', () => {
  expect(() => readOptions(['--headles'], screen)).toThrow(/--headles/);
});
