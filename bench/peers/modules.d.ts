/** What we use of peers that come without types. */
declare module 'planer' {
  const planer: {
    extractFromPlain(text: string): string;
    extractFromHtml(html: string, document: unknown): string;
  };
  export default planer;
}
declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string);
    window: { document: unknown };
  }
}
declare module 'html-to-text' {
  export function compile(options: object): (html: string) => string;
}
declare module 'mailparser' {
  export function simpleParser(
    raw: Uint8Array | string,
  ): Promise<{ text?: string; html?: string | false }>;
}
