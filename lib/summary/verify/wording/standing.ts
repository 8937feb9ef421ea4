/** After a day that a line begins with: how things stood then, at once or with whom before it ("19 of 27 had arrived"). */
export const STANDING =
  /^,? (?:there )?(?:was|were|had|has|did|no|nothing|gab|war|waren|hatte|hatten|lag|lagen|fehlte|fehlten|n'?\p{L}* ?(?:avait|etait)|il n'y avait|etait|etaient|avait|no habia|habia|era|estaba|faltaba|non c'era|c'era|era|mancava|nao havia|havia|estava|faltava|was|waren|ontbrak)(?!\p{L})|^,? (?:[\p{L}\d'%.-]{1,20} ){1,8}(?:had|hatten?|avai(?:t|ent)|habian?|avevan?o?|era(?:no)? stat\p{L}|tinham?|haviam?|hadden)(?!\p{L})/u;
