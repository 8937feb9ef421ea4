const LONGEST = 60;
const INTRODUCES =
  /^(?:this is|my name is|i['’]?a?m |hier ist|hier schreibt|mein name ist|je suis|je m['’]appelle|soy|me llamo|mi nombre es|sono|mi chiamo|aqui é|aqui fala|sou|ik ben|mijn naam is|nazywam się|jestem|ben |adım|أنا|اسمي|我是|我叫)|(?:です|と申します|でございます|입니다|이라고 합니다)[。.]?$/iu;

/** Whether a sentence only says who its sender is: "星野水研の渡辺です。", "This is Ada Berg of Example." */
export const isIntroduction = (sentence: string, sender: string): boolean =>
  sentence.length <= LONGEST &&
  INTRODUCES.test(sentence) &&
  sender.split(/[\s,]+/).some((name) => name.length > 1 && sentence.includes(name));
