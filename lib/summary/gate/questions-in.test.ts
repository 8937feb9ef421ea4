import { expect, it } from 'vitest';
import { questionsIn } from './questions-in.ts';

it.each([
  ['Could you call them, since you know the owner?', 1],
  ['It is late. Shall we wait for him? Or do we begin without him?', 2],
  ['我们星期四之前能不能把名单定下来，你觉得可以吗？', 1],
  ['どちらの日程で進めましょうか。', 1],
  ['هل يمكنك أن تأتي معنا إلى الاجتماع؟', 1],
])('%j asks %s times', (text, times) => expect(questionsIn(text)).toBe(times));

it.each([
  ['a heading', 'Not at home?\nWe try again tomorrow.'],
  ['a line that leads away', 'Do you want fewer mails from us? Unsubscribe (news.example)'],
  ['a sentence without', 'I wonder what he wants.'],
])('%s asks nothing', (_, text) => expect(questionsIn(text)).toBe(0));
