/** Little words, folded, by which languages are told that the rules know by patterns alone, and not word by word (wordings.ts). */
export const LITTLE_WORDS: readonly (readonly [language: string, words: string])[] = [
  [
    'pl',
    'sie nie jest w ze od przez dla czy oraz ale juz tylko jak moge prosze mozna beda bedzie pani jego jej ich nam mamy przed przy albo lub ktory ktora ktore zeby i z na do to o po co tak za byc sa ma mam jako jeszcze nad pod nas was panstwo dziekuje dzien dobry jesli jezeli gdy kiedy moze bedziemy jestem jestesmy nasz nasza pan bardzo rowniez wiec dlatego aby tu tam gdzie kto chce trzeba musi musimy tym ten ta te my wy',
  ],
  [
    'tr',
    'saat ve bir bu icin ile cok daha olarak gibi kadar sonra once var yok lutfen olan ama veya bey hanim degil icinde bize size bizim sizin edilecek olacak da de mi ne mu merhaba biz siz eger ancak fakat cunku diye simdi bugun yarin kim nasil neden benim onun gerek tesekkurler olmali uygun her ya ki en',
  ],
];
