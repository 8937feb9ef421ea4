import { describe, expect, it } from 'vitest';
import { denialIn } from './denial.ts';
import { fold } from '../../../text/fold.ts';

const isDenied = (text: string, language: string) => denialIn(fold(text), language)?.isDenied;

describe('denialIn', () => {
  it.each([
    ['ja', '参加しません'],
    ['ja', '届かなかった'],
    ['zh', '我们不签'],
    ['zh', '还没有到'],
    ['ko', '서명하지 않습니다'],
    ['ko', '아직 안 왔습니다'],
    ['ar', 'لن نوقع العقد'],
    ['pl', 'Nie podpiszemy'],
    ['tr', 'imzalamıyoruz'],
    ['tr', 'gelmeyecek'],
    ['fr', 'Je n’irai jamais'],
    ['en', 'We can’t come'],
  ])('%s denies: %s', (language, text) => expect(isDenied(text, language)).toBe(true));

  it.each([
    ['ja', '払わなければなりません'],
    ['ja', '間に合うかもしれません'],
    ['ja', '席が少ない'],
    ['zh', '不过我们去'],
    ['zh', '特别好'],
    ['ko', '안내 자료를 보냅니다'],
    ['ko', '갈 수밖에 없습니다'],
    ['ar', 'لا يزال الباب مفتوحا'],
    ['pl', 'Nie ma problemu, przyjdę'],
    ['tr', 'gelmeden önce ara'],
    ['tr', 'Namaz vakti'],
    ['fr', 'Par contre je viens'],
    ['en', 'No later than Friday'],
  ])('%s does not: %s', (language, text) => expect(isDenied(text, language)).toBe(false));
});
