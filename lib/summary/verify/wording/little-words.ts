/** Little words, folded, by which languages are told whose sentences the rules do not judge (wordings.ts). */
export const LITTLE_WORDS: readonly (readonly [language: string, words: string])[] = [
  [
    'pl',
    'sie nie jest w ze od przez dla czy oraz ale juz tylko jak moge prosze mozna beda bedzie pani jego jej ich nam mamy przed przy albo lub ktory ktora ktore zeby',
  ],
  [
    'tr',
    've bir bu icin ile cok daha olarak gibi kadar sonra once var yok lutfen olan ama veya bey hanim degil icinde bize size bizim sizin edilecek olacak',
  ],
];
