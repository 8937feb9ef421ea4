const ANY = /[〇零一二两兩三四五六七八九十百千]|[한두세네석넉여덟곱섯홉열스너예른흔쉰순든]/;
const HAN_DIGITS = '〇零一二两兩三四五六七八九';
const HAN_VALUES = [0, 0, 1, 2, 2, 2, 3, 4, 5, 6, 7, 8, 9];
const HAN_STEPS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
/** What is counted with numerals, and what names a month, a day, an hour. */
const HAN_COUNTERS =
  '月|日|号|號|年|時|时|点|點|分|秒|名|人|位|件|回|次|個|个|か月|ヶ月|カ月|台|臺|本|枚|冊|册|社|週|周|天|階|层|層|楼|樓|部|泊|晚|割|歳|岁|歲|万|萬|億|亿|円|元|块|美元|ドル|室|班|組|组|杯|匹|通|便|張|张|份|間|间|小时|小時|桌|套|页|頁|条|條|支|批|倍|箱|袋|つ|点|项|項|種|种|箇所|か所|カ所|家|棟|杯|口|名分|人分';
const HAN_NUMERAL = new RegExp(
  `(第?)([${HAN_DIGITS}十百千]{1,8})(?=(${HAN_COUNTERS})|(?<=(?:第|百分之)[${HAN_DIGITS}十百千]{1,8}))`,
  'gu',
);
/** "一" counts nothing in most of its words; it does after these, as an hour or a day. */
const HALF_DAY = /(?:午前|午後|上午|下午|中午|早上|晚上|凌晨|傍晚|夜|朝)の?$/u;
const MONTH_BEFORE = /月$/u;
/** "十分" is enough or very, "三分之一" a third; minutes follow an hour. */
const HOUR_BEFORE = /[時时点點]$/u;

/** "两三", "十七八", "三四十": one of two that follow each other. */
const HAN_ABOUT = new RegExp(
  `^([${HAN_DIGITS}十百千]{0,6}[十百千])?([${HAN_DIGITS}])([${HAN_DIGITS}])([十百千]?)$`,
  'u',
);
/** Digits before these are those of a number. */
const NUMBERED = new Set(['年', '月', '号', '號', '室', '班', '楼', '樓', '路']);

const KO_ABOUT: Record<string, string> = {
  한두: '1-2',
  두세: '2-3',
  두어: '2-3',
  서너: '3-4',
  네댓: '4-5',
  너댓: '4-5',
  대여섯: '5-6',
  예닐곱: '6-7',
};
const KO_TENS: Record<string, number> = {
  열: 10,
  스물: 20,
  스무: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
};
const KO_UNITS: Record<string, number> = {
  하나: 1,
  한: 1,
  둘: 2,
  두: 2,
  셋: 3,
  세: 3,
  석: 3,
  넷: 4,
  네: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
};
const KO_NUMERAL =
  /(?<![가-힣])(?:(한두|두세|두어|서너|네댓|너댓|대여섯|예닐곱)|(열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)?(하나|한|둘|두|셋|세|석|넷|네|넉|다섯|여섯|일곱|여덟|아홉)|(열|스무|서른|마흔|쉰|예순|일흔|여든|아흔)) ?(?=(시간|시|명|분|개월|개|번째|번|가지|장|대|마리|살|잔|곳|달|주|권|병|자리|군데|팀|채|벌|사람|박|통|그릇|세트|건|차례))/gu;

/**
 * A folded text with the numerals of Chinese, Japanese and Korean as digits where something is counted with them: "三泊" is
 * "3泊", "下午三点" "下午3点", "세 시" "3시". One of anything stays, because "一" is a part of too many words.
 */
export function withDigits(folded: string): string {
  if (!ANY.test(folded)) return folded;
  return folded.replace(HAN_NUMERAL, hanDigits).replace(KO_NUMERAL, koreanDigits);
}

function hanDigits(
  all: string,
  ordinal: string,
  numeral: string,
  counter: string | undefined,
  at: number,
  text: string,
): string {
  const about = NUMBERED.has(counter ?? '') ? null : aboutOf(numeral);
  if (about !== null) return ordinal + about;
  const value = hanValue(numeral);
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(at + all.length, at + all.length + 3);
  if (
    counter === '分' &&
    (after.startsWith('分之') || (numeral === '十' && !HOUR_BEFORE.test(before)))
  )
    return all;
  const isDated = counter === '月' || MONTH_BEFORE.test(before) || HALF_DAY.test(before);
  return numeral === '一' && ordinal === '' && !isDated ? all : ordinal + value;
}

/** "两三" as "2-3"; null for one number. */
function aboutOf(numeral: string): string | null {
  const [all, tens = '', one = '', other = '', step = ''] = HAN_ABOUT.exec(numeral) ?? [];
  const [first, second] = [hanValue(one + step), hanValue(other + step)].map(Number);
  if (all === undefined || first === undefined || second === undefined) return null;
  const isNext = Number(hanValue(other)) === Number(hanValue(one)) + 1;
  if (!isNext || one === '〇' || one === '零') return null;
  const base = tens === '' ? 0 : Number(hanValue(tens));
  return `${base + first}-${base + second}`;
}

/** "二十五" as 25, "二〇二六" as 2026. */
function hanValue(numeral: string): string {
  const letters = [...numeral];
  if (!letters.some((letter) => letter in HAN_STEPS))
    return letters.map((letter) => HAN_VALUES[HAN_DIGITS.indexOf(letter)]).join('');
  let total = 0;
  let digit: number | null = null;
  for (const letter of letters) {
    const step = HAN_STEPS[letter];
    if (step === undefined) digit = HAN_VALUES[HAN_DIGITS.indexOf(letter)] ?? 0;
    else {
      total += (digit ?? 1) * step;
      digit = null;
    }
  }
  return String(total + (digit ?? 0));
}

function koreanDigits(
  all: string,
  about: string | undefined,
  ten: string | undefined,
  unit: string | undefined,
  tens: string | undefined,
  counter: string,
): string {
  if (about !== undefined) return KO_ABOUT[about] ?? all;
  const value = (KO_TENS[tens ?? ten ?? ''] ?? 0) + (KO_UNITS[unit ?? ''] ?? 0);
  return value === 1 && counter !== '시' ? all : String(value);
}
