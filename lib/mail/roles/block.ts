/**
 * What a stretch of a message is to its sender: `own` words, the `closing` ("Best, Ada"), `forwarded` mail, `quoted` mail,
 * or `signature` (cards, list footers, legal notices, "sent from", gateways' banners).
 */
export type Role = 'own' | 'closing' | 'quoted' | 'forwarded' | 'signature';

/** A stretch of a message's visible text: offsets in UTF-16 code units, end exclusive. Blocks cover the whole text. */
export interface Block {
  role: Role;
  start: number;
  end: number;
}
