/**
 * Words with which a speaker of Polish, Turkish, Arabic, Chinese or Korean is the one who acts, folded: pronouns, and verbs
 * whose ending says so.
 */
export const FIRST_PERSON =
  /(?<!\p{L})(?:moge|bede|chce|jestem|moglabym|moglbym|wysle|przyjde|przyjade|pojade|wezme|zrobie|zaplace|ja|my|moj|moja|moje|moich|nasz\p{L}{0,4}|\p{L}{3,12}(?:[aeiy]my|[aei]lem|[aei]lam|[aei]lismy)|ben|benim|bana|bizim|\p{L}{2,14}(?:iyorum|uyorum|ecegim|acagim|ebilirim|abilirim|iyoruz|uyoruz|ecegiz|acagiz|ebiliriz|abiliriz)|انا|نحن|عندي|لدي)(?!\p{L})|(?<![给給对對向跟和帮幫让讓请請])我|咱|저는|제가|저도|저희|나는|내가|우리|겠습니다|할게요|을게요/u;
