import { describe, expect, it } from 'vitest';
import { isForReader, readerOf } from './for-reader.ts';

const MAYA = { name: 'Maya Lindqvist', address: 'maya.lindqvist@example.com' };
const BO = { name: 'Bo Larsen', address: 'bo@example.com' };
const MAYA_TWO = { name: 'Maya Berg', address: 'mb@example.com' };

const asked = (who: string | null, senders = [MAYA, BO]) =>
  isForReader(who, readerOf('Maya.Lindqvist@example.com', senders), senders);

describe('isForReader', () => {
  it.each([
    ['Maya', true],
    ['maya lindqvist', true],
    ['Maya and Bo', true],
    ['maya.lindqvist@example.com', true],
    ['you', true],
    ['Bo', false],
    ['everybody', false],
    [null, null],
    [' ', null],
  ])('%s: %s', (who, expected) => expect(asked(who)).toBe(expected));

  it('knows the reader by the address who never wrote', () => {
    expect(asked('Maya', [BO])).toBe(true);
  });

  it('tells two people of one given name apart', () => {
    const senders = [MAYA, MAYA_TWO];
    expect(asked('Maya Berg', senders)).toBe(false);
    expect(asked('Maya Lindqvist', senders)).toBe(true);
  });
});
