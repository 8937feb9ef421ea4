import type { Mention } from './mention.ts';

type NumberMention = Extract<Mention, { kind: 'number' }>;

const PATTERNS: readonly RegExp[] = [
  /(?<![\d.,:/\p{L}-])(?:the )?(\d{1,2})(?:st|nd|rd|th)(?!\p{L})/gu,
  /(?<!\p{L})(?:am|zum|den|dem|der) (\d{1,2})\.(?! ?\d)/gu,
  /(?<!\p{L})(?:le|el|dia|el dia|il|giorno|o dia|dnia) (\d{1,2})(?:er|º|°|\.(?! ?\d))?(?![\d:%€$£h]|[.,]\d| ?(?:%|h(?!\p{L})))/gu,
  /(?<!\d|月|월|월 |[.,:/-])(\d{1,2})[日号號일](?!間|间|以|之|前|後|后|内|本|이내|간)(?! ?(?:이내|후|전))/gu,
];
/** "Thursday 19", "jeudi 3": a number right after a weekday. */
const AFTER_WEEKDAY =
  /(?<=(?:day|tag|mittwoch|di|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|feira|dag),? (?:the |den |der |dem |le |el |il |dia )?)(\d{1,2})(?:er|\.|º)?(?![\d:%€$£h]|[.,/]\d| ?(?:h|uhr|uur|[ap]\.?m)(?!\p{L}))/gu;

/** Days that a folded text names by number alone: "the 14th", "am 27.", "26日", "jeudi 3". */
export function numberMentions(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (const pattern of [...PATTERNS, AFTER_WEEKDAY])
    for (const match of text.matchAll(pattern)) {
      const [all, number] = match;
      const start = match.index;
      const end = start + all.length;
      const day = Number(number);
      const isTaken = found.some((each) => start < each.end && each.start < end);
      if (day >= 1 && day <= 31 && !isTaken) found.push({ kind: 'number', start, end, day });
    }
  return found;
}
