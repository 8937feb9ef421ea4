import { expect, it } from 'vitest';
import { wordsOfSelf } from './words-of-self.ts';

it.each([
  'The boat is ready and I think that we can go on Monday.',
  'Das Boot ist fertig, und ich denke, wir können am Montag los.',
  'Le bateau est prêt et je pense que nous pouvons partir lundi.',
  'El barco está listo y creo que podemos salir el lunes.',
  'La barca è pronta e penso che possiamo partire lunedì mattina.',
  'O barco está pronto e acho que podemos sair na segunda.',
  'De boot is klaar en ik denk dat we maandag kunnen gaan.',
  'Łódka jest gotowa i myślę, że możemy płynąć w poniedziałek.',
  'Tekne hazır, pazartesi günü yola çıkabiliriz diye düşünüyorum, hava da güzel.',
  'القارب جاهز وأظن أننا نستطيع الإبحار يوم الاثنين صباحا.',
  '船已经修好了，我觉得星期一早上就可以出发。',
  '船の準備ができましたので、月曜日に出発できると思います。',
  '배가 준비되었고 제 생각에는 월요일 아침에 함께 떠날 수 있습니다.',
])('%j is said by one', (text) => expect(wordsOfSelf(text)).toBe(1));

it.each([
  ['a firm', 'We have changed our terms and write to all our customers today.'],
  ['a button', 'View my order'],
  ['a Dutch shop', 'Bedankt dat je bij ons hebt besteld, je pakket komt morgen.'],
  ['an Italian article', 'Sono arrivati i libri e i quaderni che avete ordinato da noi.'],
  ['Chinese privacy', '我们更新了隐私政策，请您在使用之前仔细阅读全部内容。'],
  ['Japanese makers', '私たちは朝早くから茶葉を摘み、丁寧に仕上げてお届けします。'],
])('%s is not one', (_, text) => expect(wordsOfSelf(text)).toBe(0));
