/** A request that is a yes, folded: "please go ahead", "bitte so machen", "この案で進めてください". */
export const GO_AHEAD =
  /(?<!\p{L})(?:go ahead|proceed|go with|carry on|(?:machen|macht|mach) (?:sie |wir )?(?:das |es )?so|nehmen (?:wir|sie)|leg(?:t|en sie)? los|fortfahren|weitermachen|allez-y|vas-y|procedez|partons sur|on part sur|adelante|proceda|procedan|sigamos con|procedi|procedete|proceda pure|andiamo con|prossiga|pode seguir|vamos com|ga (?:je|uw) gang|ga door|ga verder|doe maar|prosze dzialac|dzialajcie|devam edin)(?!\p{L})|進めて|就按|就用|按.{1,12}办|진행해|진행하/u;
