/** The part of the Trusted Types API that is used here; TypeScript's DOM library does not have it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (html: string) => string },
  ): { createHTML(html: string): string };
}

/**
 * A parser of untrusted HTML into a document where nothing loads or runs. Our pages demand Trusted Types, so this is the
 * one policy of the extension, and the one place where a string becomes markup.
 */
export function parseInert(): (html: string) => Document {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('precis-mail', { createHTML: (html) => html });
  const parser = new DOMParser();
  return (html) => parser.parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}
