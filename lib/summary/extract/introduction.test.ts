import { expect, it } from 'vitest';
import { isIntroduction } from './introduction.ts';

it.each([
  ['星野水研の渡辺です。', '渡辺 健二', true],
  ['This is Ada Berg of Example.', 'Ada Berg', true],
  ['Mein Name ist Ada Berg.', 'Ada Berg', true],
  ['26日の10時です。', '渡辺 健二', false],
  ['This is the offer.', 'Ada Berg', false],
  ['Ada sends the offer.', 'Ada Berg', false],
])('%s of %s: %j', (sentence, sender, is) => expect(isIntroduction(sentence, sender)).toBe(is));
