import { describe, expect, it } from 'vitest';
import { rolesOf } from '../testing/roles-of.ts';

const ANSWER = 'That works for me.';
const QUOTED = '> Does Friday work?';

describe('attributions of every language are quoted with what they introduce', () => {
  it.each([
    ['English, Gmail', 'On Mon, May 4, 2026 at 9:12 AM Ada Berg <ada@example.com> wrote:'],
    ['English, Apple', 'On 4 May 2026, at 09:12, Ada Berg <ada@example.com> wrote:'],
    ['German', 'Am Mo., 4. Mai 2026 um 09:12 Uhr schrieb Ada Berg <ada@example.com>:'],
    ['German, name first', 'Ada Berg <ada@example.com> schrieb am Mo., 4. Mai 2026, 09:12:'],
    ['French', 'Le lun. 4 mai 2026 à 09:12, Ada Berg <ada@example.com> a écrit :'],
    ['Spanish', 'El lun, 4 may 2026 a las 9:12, Ada Berg (<ada@example.com>) escribió:'],
    ['Catalan', 'El dl., 4 de maig 2026, 9:12, Ada Berg <ada@example.com> ha escrit:'],
    ['Italian', 'Il giorno lun 4 mag 2026 alle ore 09:12 Ada Berg <ada@example.com> ha scritto:'],
    ['Portuguese', 'Em seg., 4 de mai. de 2026 às 09:12, Ada Berg <ada@example.com> escreveu:'],
    ['Dutch', 'Op ma 4 mei 2026 om 09:12 schreef Ada Berg <ada@example.com>:'],
    ['Danish', 'Den man. 4. maj 2026 kl. 09.12 skrev Ada Berg <ada@example.com>:'],
    ['Norwegian', 'man. 4. mai 2026 kl. 09:12 skrev Ada Berg <ada@example.com>:'],
    ['Swedish', 'Den mån 4 maj 2026 kl 09:12 skrev Ada Berg <ada@example.com>:'],
    ['Finnish', 'ma 4. toukok. 2026 klo 9.12 Ada Berg <ada@example.com> kirjoitti:'],
    ['Polish', 'pon., 4 maj 2026 o 09:12 Ada Berg <ada@example.com> napisał(a):'],
    ['Czech', 'po 4. 5. 2026 v 9:12 odesílatel Ada Berg <ada@example.com> napsal:'],
    ['Slovak', 'po 4. 5. 2026 o 9:12 Ada Berg <ada@example.com> napísal(a):'],
    ['Hungarian', 'Ada Berg <ada@example.com> ezt írta (időpont: 2026. máj. 4., H, 9:12):'],
    ['Romanian', 'În lun., 4 mai 2026 la 09:12, Ada Berg <ada@example.com> a scris:'],
    ['Russian', 'пн, 4 мая 2026 г. в 09:12, Ada Berg <ada@example.com>:'],
    ['Ukrainian', 'пн, 4 трав. 2026 р. о 09:12 Ada Berg <ada@example.com> пише:'],
    ['Turkish', 'Ada Berg <ada@example.com>, 4 May 2026 Pzt, 09:12 tarihinde şunu yazdı:'],
    ['Greek', 'Στις Δευ 4 Μαΐ 2026 στις 9:12 π.μ., ο Ada Berg <ada@example.com> έγραψε:'],
    ['Vietnamese', 'Vào Th 2, 4 thg 5, 2026 vào lúc 09:12 Ada Berg <ada@example.com> đã viết:'],
    ['Arabic', 'في الاثنين، 4 مايو 2026 في 9:12 ص كتب Ada Berg <ada@example.com>:'],
    ['Chinese', 'Ada Berg <ada@example.com> 于2026年5月4日周一 09:12写道：'],
    ['Japanese', '2026年5月4日(月) 9:12 Ada Berg <ada@example.com>:'],
    ['Korean', '2026년 5월 4일 (월) 오전 9:12, Ada Berg <ada@example.com>님이 작성:'],
    ['ISO date', '2026-05-04 9:12 GMT+02:00 Ada Berg <ada@example.com>:'],
    ['framed', '---- On Mon, 04 May 2026 09:12:00 +0200 Ada Berg <ada@example.com> wrote ----'],
    ['no address', 'On Monday Ada wrote:'],
    ['no date', 'Ada Berg wrote:'],
  ])('%s', (_, line) => {
    expect(rolesOf(`${ANSWER}\n\n${line}\n${QUOTED}`)).toEqual([
      ['own', ANSWER],
      ['quoted', `${line}\n${QUOTED}`],
    ]);
  });

  it('wrapped over two lines', () => {
    const line =
      'On Mon, May 4, 2026 at 9:12 AM Ada Berg of the committee\n<ada@example.com> wrote:';
    expect(rolesOf(`${ANSWER}\n\n${line}\n${QUOTED}`)).toEqual([
      ['own', ANSWER],
      ['quoted', `${line}\n${QUOTED}`],
    ]);
  });

  it('with a quote that nothing marks: all that follows', () => {
    const rest =
      'On Mon, May 4, 2026 at 9:12 AM Ada Berg <ada@example.com> wrote:\n\nDoes Friday work?';
    expect(rolesOf(`${ANSWER}\n\n${rest}`)).toEqual([
      ['own', ANSWER],
      ['quoted', rest],
    ]);
  });

  it('sharing a line with the answer', () => {
    const line = 'On Mon, May 4, 2026 at 9:12 AM Ada Berg <ada@example.com> wrote:';
    expect(rolesOf(`Sure. ${line}\n${QUOTED}`)).toEqual([
      ['own', 'Sure.'],
      ['quoted', `${line}\n${QUOTED}`],
    ]);
  });
});

describe('sentences that look like an attribution stay', () => {
  it.each([
    'On Monday we wrote to them and nobody answered.',
    'On 4 May we wrote: nothing has changed since.',
    'She wrote:\nnothing that I could read.',
    'Here is what the board said:\n- wait until June\n- ask again',
    'In 2024 the auditor wrote:\n\nthe roof is broken.\n\nSo please pay 4,000 euros by Friday.',
    'Am Montag schrieb ich der Bank, seitdem nichts.',
    'At 9:12 the alarm went off, at 9:20 it stopped.',
  ])('%s', (text) => expect(rolesOf(text)).toEqual([['own', text]]));
});
