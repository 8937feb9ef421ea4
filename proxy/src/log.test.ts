import { expect, test } from 'vitest';
import { createLog, subHash, type LogEntry } from './log.ts';

test('a line holds the allowed fields and nothing else', () => {
  const lines: string[] = [];
  const entry = { reqId: 'r1', status: 200, message: 'mail text', error: new Error('mail text') };
  createLog((line) => lines.push(line))(entry as LogEntry);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    time: expect.any(String),
    reqId: 'r1',
    status: 200,
  });
  expect(lines[0]?.endsWith('}\n')).toBe(true);
});

test('a subject is named by eight digits', () => {
  expect(subHash('ada')).toMatch(/^[0-9a-f]{8}$/);
});
