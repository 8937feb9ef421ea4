/**
 * A rough token count of a text, without a tokenizer: 4 bytes of UTF-8 make a token. That is near for European
 * languages and somewhat low for scripts of three bytes a character.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 4);
}
