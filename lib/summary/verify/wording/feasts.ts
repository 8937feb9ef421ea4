/** Feasts by which people date, a row for each, in several languages, folded. */
const ROWS = `easter ostern osterfest paques pascua pasqua pascoa pasen wielkanoc wielkanoca wielkanocy paskalya الفصح 复活节 復活祭 부활절
christmas xmas weihnachten noel navidad natale natal kerst kerstmis swieta wigilia الميلاد 圣诞 クリスマス 성탄절 크리스마스
pentecost whitsun pfingsten pentecote pentecostes pentecoste pinksteren
silvester nieuwjaar neujahr nochevieja capodanno reveillon sylwester
ramadan ramazan رمضان
thanksgiving
chuseok 추석
春节 春節 설날`;

/** The row that a feast is of. */
export const FEASTS: ReadonlyMap<string, number> = new Map(
  ROWS.split('\n').flatMap((row, i) => row.split(' ').map((name): [string, number] => [name, i])),
);
