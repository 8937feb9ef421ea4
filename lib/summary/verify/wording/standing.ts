/** After a day that a line begins with: how things stood then. */
export const STANDING =
  /^,? (?:there )?(?:was|were|had|has|did|no|nothing|gab|war|waren|hatte|hatten|lag|lagen|fehlte|fehlten|n'?\p{L}* ?(?:avait|etait)|il n'y avait|etait|etaient|avait|no habia|habia|era|estaba|faltaba|non c'era|c'era|era|mancava|nao havia|havia|estava|faltava|was|waren|ontbrak)(?!\p{L})/u;
