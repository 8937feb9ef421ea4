import type { Dice } from './dice.ts';

const LINES = [
  'Could you send me the offer of the roofer by Friday?',
  'Slate it is, then.',
  '> Slate or tin?',
  '>> By when?',
  'On Mon, May 4, 2026 at 9:12 AM Bo <bo@example.com> wrote:',
  'Le lun. 4 mai 2026 à 09:12, Bo <bo@example.com> a écrit :',
  '-----Original Message-----',
  '---------- Forwarded message ---------',
  'From: Bo <bo@example.com>',
  'Sent: Monday, 4 May 2026 09:12',
  'Subject: Roof',
  'Best regards,',
  'Ada',
  '-- ',
  '_______________________________________________',
  'To unsubscribe: https://lists.example.com/listinfo/roofs',
  'Sent from my iPhone',
  '| a | b |',
  '屋根の件、金曜日までにお願いします。',
  'هل يمكنك إرسال العرض؟',
  '👩‍👩‍👧 \u200B\u00AD\u202E\u{E0041}',
  '\t \t',
  '',
];

/** Lines of mail by chance, some of them very long. */
export function randomText(dice: Dice): string {
  const lines = Array.from({ length: dice.upTo(40) }, () => {
    const line = dice.of(LINES);
    return dice.once(60) ? line.repeat(dice.upTo(2_000)) : line;
  });
  return lines.join(dice.of(['\n', '\r\n', '\r', '\n\n']));
}
