const DOLLARS = 'USD CAD AUD NZD MXN SGD HKD ARS CLP COP';

/** What stands for which currencies, folded. A sign that several share stands for all of them. */
const NAMES: readonly [currencies: string, names: string][] = [
  [DOLLARS, '$ dollar dollars dolar dolares dollari ドル 美元 달러 دولار'],
  ['USD', 'usd us$'],
  ['CAD', 'cad ca$ c$'],
  ['AUD', 'aud au$ a$'],
  ['MXN', 'mxn mx$'],
  ['EUR', '€ eur euro euros ユーロ 欧元 유로 يورو'],
  ['GBP', '£ gbp pound pounds sterling pfund sterline libras'],
  ['JPY CNY', '¥'],
  ['JPY', 'jpy 円 yen'],
  ['CNY', 'cny rmb 元 yuan'],
  ['CHF', 'chf sfr franken'],
  ['SEK NOK DKK', 'kr kronor kroner'],
  ['SEK', 'sek'],
  ['NOK', 'nok'],
  ['DKK', 'dkk'],
  ['PLN', 'pln zl zloty zlotych'],
  ['INR', '₹ inr rs rupees'],
  ['TRY', '₺ try tl lira'],
  ['KRW', '₩ krw won 원'],
  ['BRL', 'r$ brl reais'],
  ['CZK', 'czk kc'],
];

/** Currency codes (ISO 4217) by sign, code or word. */
export const CURRENCIES: ReadonlyMap<string, readonly string[]> = new Map(
  NAMES.flatMap(([currencies, names]) =>
    names.split(' ').map((name): [string, string[]] => [name, currencies.split(' ')]),
  ),
);

const escaped = (name: string) => name.replace(/\$/g, '\\$');
const isSpaced = (name: string) => /^[a-z$]+$/.test(name);
const names = [...CURRENCIES.keys()].toSorted((a, b) => b.length - a.length);

/** A currency's sign, code or word, as a part of a pattern. */
export const CURRENCY_PATTERN = `(?:${names
  .map((name) => (isSpaced(name) ? `(?<![a-z])${escaped(name)}(?![a-z])` : escaped(name)))
  .join('|')})`;
