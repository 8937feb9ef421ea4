/** What a stretch of a message is to its sender. */
export type Role = 'own' | 'quoted' | 'forwarded' | 'signature';

/** A stretch of a message's visible text: offsets in UTF-16 code units, end exclusive. Blocks cover the whole text. */
export interface Block {
  role: Role;
  start: number;
  end: number;
}
