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
  ['CNY', 'cny rmb 元 块 人民币 yuan'],
  ['CHF', 'chf sfr franken francs franchi frankow frang 法郎 フラン 프랑'],
  ['SEK NOK DKK', 'kr kronor kroner kronen couronnes coronas corone'],
  ['SEK', 'sek'],
  ['NOK', 'nok'],
  ['DKK', 'dkk'],
  ['PLN', 'pln zl zloty zlotych zlote zlotys'],
  ['INR', '₹ inr rs rupees rupien roupies rupias rupie'],
  ['TRY', '₺ try tl lira liraya lirasi'],
  ['KRW', '₩ krw won 원'],
  ['BRL', 'r$ brl reais'],
  ['CZK', 'czk kc'],
  ['HUF', 'huf forint'],
  ['RUB', '₽ rub rubel rubles roubles'],
  ['SAR QAR OMR YER', 'sar ريال'],
  ['EGP', 'egp جنيه'],
  ['AED MAD', 'aed درهم'],
  ['KWD JOD BHD TND DZD IQD', 'kwd دينار'],
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
