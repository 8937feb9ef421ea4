const SPACED =
  `please|kindly|could you|would you|can you|bitte|konn(?:en|ten) sie|konn(?:tet|t) ihr|kannst du|konntest du|s'il (?:te|vous) plait|merci de|veuillez|priere de
 |por favor|le ruego|te ruego|per favore|per piacere|per cortesia|favor de|alsjeblieft|alstublieft|gelieve|prosze|prosimy|czy (?:moze|mozesz|mozecie|mog\\p{L}+)|lutfen|rica ed\\p{L}+
 |من فضلك|من فضلكم|يرجى|الرجاء|ارجو|نرجو|هل يمكن\\p{L}{0,3}`.replace(/\s*\n\s*/g, '');

/** Where a folded sentence begins to plead with somebody: "please", "könnten Sie", "ください". */
export const PLEAS = new RegExp(
  `(?<!\\p{L})(?:${SPACED})(?!\\p{L})|(?:ebilir|abilir) ?mi(?:sin|siniz|yiz)|[^\\s。、]{0,40}(?:ください|下さい|お願い|いただけ|頂け|もらえ|ほしい|欲しい)|[请請]|麻烦|麻煩|拜托|(?:[^\\s.]{1,20} )?[^\\s.]{0,20}(?:주세요|주십시오|부탁|바랍니다|주시기)`,
  'u',
);
