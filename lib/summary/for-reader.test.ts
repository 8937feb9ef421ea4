import { describe, expect, it } from 'vitest';
import { isForReader, readerOf } from './for-reader.ts';

const MAYA = { name: 'Maya Lindqvist', address: 'maya.lindqvist@example.com' };
const BO = { name: 'Bo Larsen', address: 'bo@example.com' };
const MAYA_TWO = { name: 'Maya Berg', address: 'mb@example.com' };

const asked = (who: string | null, senders = [MAYA, BO]) =>
  isForReader(who, readerOf('Maya.Lindqvist@example.com', senders), senders);

/** Whether `who` is a reader of this name and address; one without a name has not written. */
const askedOf = (who: string, name: string, address: string, others: string[] = ['Bo Larsen']) => {
  const senders = [
    ...(name === '' ? [] : [{ name, address }]),
    ...others.map((other, i) => ({ name: other, address: `other${i}@example.com` })),
  ];
  return isForReader(who, readerOf(address, senders), senders);
};

describe('isForReader', () => {
  it.each([
    ['Maya', true],
    ['maya lindqvist', true],
    ['Maya L.', true],
    ['Ms. Lindqvist', true],
    ['Lindqvist, Maya', true],
    ['Maya and Bo', true],
    ['Bo, Cleo und Maya', true],
    ['Maya (you)', true],
    ['maya.lindqvist@example.com', true],
    ['Maya <maya.lindqvist@example.com>', true],
    ['you', true],
    ['you and Bo', true],
    ['Bo', false],
    ['everybody', false],
    ['Maya C.', false],
    ['Maya Chen', false],
    ['Tom Lindqvist', false],
    ['Maya’s manager', false],
    ['Maya <maya@example.net>', false],
    ['anna-maya.lindqvist@example.com', false],
    [null, null],
    [' ', null],
  ])('%s: %s', (who, expected) => expect(asked(who)).toBe(expected));

  it('knows the reader by the address who never wrote', () => {
    expect(asked('Maya', [BO])).toBe(true);
  });

  it('tells two people of one given name apart', () => {
    const senders = [MAYA, MAYA_TWO];
    expect(asked('Maya', senders)).toBe(false);
    expect(asked('Maya Berg', senders)).toBe(false);
    expect(asked('Maya Lindqvist', senders)).toBe(true);
  });

  it.each([
    ['Will May', 'will.may@example.com', true],
    ['May', 'will.may@example.com', true],
    ['May Chen', 'will.may@example.com', false],
    ['the sales team', 'maya.sales@example.com', false],
    ['Sales', 'maya.sales@example.com', false],
    ['Maya', 'maya.sales@example.com', true],
    ['José García', 'jose.garcia@example.com', true],
    ['Herr Müller', 'h.mueller@example.com', true],
    ['Frau Muller', 'muller@example.com', true],
    ['Hanna Müller', 'h.mueller@example.com', true],
    ['Tom Müller', 'h.mueller@example.com', false],
    ['Maya Lindqvist', 'mlindqvist@example.com', true],
    ['Maya Lindqvist', 'mayalindqvist87@example.com', true],
    ['Tom Lindqvist', 'mlindqvist@example.com', false],
    ["Sinéad O'Brien", 'sinead.obrien@example.com', true],
    ['Søren', 'soeren@example.com', true],
    ['Ayşe’nin', 'ayse.yilmaz@example.com', true],
  ])('%s is %s, who has not written: %s', (who, address, expected) => {
    expect(askedOf(who, '', address)).toBe(expected);
  });

  it.each([
    ['Ayşe’nin', 'Ayşe Yılmaz', true],
    ['Ayşe Hanım', 'Ayşe Yılmaz', true],
    ['Mr. Müller', 'Jürgen Müller', true],
    ['Hanna Müller', 'Jürgen Müller', false],
    ['Jean-Luc', 'Jean-Luc Picard', true],
    ['Don', 'Don Miller', true],
    ['田中', '田中太郎', true],
    ['田中さん', '田中太郎', true],
    ['田中様', '田中 太郎', true],
    ['太郎さん', '田中太郎', true],
    ['田中さんと佐藤さん', '田中太郎', true],
    ['佐藤さん', '田中太郎', false],
    ['田中花子', '田中太郎', false],
    ['Tanaka-san', '田中太郎 (Taro Tanaka)', true],
    ['김민수님', '김민수', true],
    ['민수 씨', '김민수', true],
    ['이민수님', '김민수', false],
    ['王经理', '王小明', true],
    ['李经理和王小明', '王小明', true],
    ['李经理', '王小明', false],
  ])('%s is %s: %s', (who, name, expected) => {
    expect(askedOf(who, name, 'x17@example.com')).toBe(expected);
  });

  it.each([
    ['田中さん', '田中太郎', '田中花子', false],
    ['田中太郎さん', '田中太郎', '田中花子', true],
    ['Lei', 'Maya Lindqvist', 'Lei Wang', false],
    ['Tu', 'Maya Lindqvist', 'Tu Nguyen', false],
    ['Lei', 'Lei Wang', 'Bo Larsen', true],
    ['lei', 'Maya Lindqvist', 'Bo Larsen', true],
  ])('%s, of %s and %s: %s', (who, name, other, expected) => {
    expect(askedOf(who, name, 'x17@example.com', [other])).toBe(expected);
  });

  it('does not know a name that is neither in the thread nor in the address', () => {
    expect(askedOf('Maya', '', 'x17@example.com')).toBe(false);
  });
});
