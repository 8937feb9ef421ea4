import { linesOf } from './lines-of.ts';

const CODES =
  'EUR|USD|GBP|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|TRY|TL|BRL|MXN|ARS|CLP|JPY|CNY|RMB|KRW|TWD|HKD|SGD|INR|AED|SAR|EGP|ILS|RUB|UAH|ZAR|CAD|AUD|NZD';
/** An amount of money, in any currency that has a sign or a code of three letters. */
const AMOUNT = new RegExp(
  `(?:[€$£¥￥₹₩₺₽₪₴]|(?<![A-Z])(?:${CODES})|R\\$|kr)\\s?\\d(?:[\\d.,\\s]*\\d)?|\\d[\\d.,]*\\s?(?:[€$£¥₹₩₺₽₪₴円元원]|(?:${CODES}|kr|zł|Kč|Ft|lei)(?!\\p{L}))`,
  'u',
);
/** "2 ×", "1 x": how many of one thing. */
const QUANTITY = /(?:^|\s)(\d{1,3})\s?[×x✕]\s/iu;
/** What may stand behind an amount that ends its line: a mark, a closing bracket. */
const BEHIND = 3;
const MAX_CHARS = 300;

/** A line that ends in an amount, and how many the line says there are. */
export interface PricedLine {
  amount: number;
  quantity: number | null;
}

/** The lines of a text that end in an amount of money, in their order. */
export const pricedLines = (text: string): PricedLine[] =>
  linesOf(text).flatMap((whole) => {
    const line = whole.slice(0, MAX_CHARS);
    const found = AMOUNT.exec(line);
    if (!found || found.index + found[0].length < line.length - BEHIND) return [];
    const isTakenOff = /[-−–]\s?$/u.test(line.slice(Math.max(0, found.index - 2), found.index));
    const quantity = QUANTITY.exec(line.slice(0, found.index))?.[1];
    return [
      {
        amount: valueOf(found[0]) * (isTakenOff ? -1 : 1),
        quantity: quantity === undefined ? null : Number(quantity),
      },
    ];
  });

/** 1.150,00 and 1,150.00 are one amount, 18,000 has no cents: the last mark is a decimal one before one or two digits. */
function valueOf(amount: string): number {
  const digits = amount.replace(/[^\d.,]/g, '');
  const cents = /[.,](\d{1,2})$/.exec(digits);
  const whole = digits.slice(0, digits.length - (cents?.[0].length ?? 0)).replace(/\D/g, '');
  return Number(`${whole || '0'}.${cents?.[1] ?? '0'}`);
}
