import { describe, expect, it } from 'vitest';
import { names } from './rules/names.ts';
import { claimOf, type Mail } from './testing/claim-of.ts';

const holds = (text: string, mail: string | readonly Mail[]) =>
  names.holds(claimOf({ text }, mail));

describe('a name stands in the form of another language, script or case', () => {
  it.each([
    ['We meet Boris in Ghent on Tuesdays', 'Dinsdag zie ik Boris in Gent.'],
    ['Les livres vont à Vérone', 'I libri vanno a Verona.'],
    ['The parcel is addressed to He Min', '收件人请写何敏，谢谢你们。'],
    ['The key is with Oh Taesik', '열쇠는 오태식 과장님이 가지고 있습니다.'],
    ['We expect Mahmoud on Monday', 'سيأتي محمود يوم الاثنين إلى المكتب.'],
    ['I will ask, says Mr Smith', '講師のスミスさんには連絡します。'],
    ['Klucze do domu będą u Wojciecha', 'Klucze do domu ma Wojciech, który mieszka obok.'],
  ])('%s: %s', (text, mail) => {
    expect(holds(text, mail)).toBe(true);
  });
});

describe('another name does not', () => {
  it.each([
    ['We meet Boris in Bruges on Tuesdays', 'Dinsdag zie ik Boris in Gent.'],
    ['Les livres vont à Venise', 'I libri vanno a Verona.'],
    ['The parcel is addressed to Wang Min', '收件人请写何敏，谢谢你们。'],
    ['The key is with Park Taesik', '열쇠는 오태식 과장님이 가지고 있습니다.'],
    ['We expect Mustafa on Monday', 'سيأتي محمود يوم الاثنين إلى المكتب.'],
    ['We will ask the teacher, Mr Jones', '講師のスミスさんには連絡します。'],
    ['Klucze do domu będą u Władysława', 'Klucze do domu ma Wojciech, który mieszka obok.'],
  ])('%s: %s', (text, mail) => {
    expect(holds(text, mail)).toBe(false);
  });
});
