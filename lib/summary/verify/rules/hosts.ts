import { normalise } from '../../../text/normalise.ts';
import type { Claim } from '../claim.ts';
import { ADDRESS, HOST } from '../../../text/contacts.ts';
import { fold } from '../../../text/fold.ts';
import { spansOf, withoutSpans } from '../../../text/span.ts';
import type { Rule } from '../rule.ts';

/** Names of files look like hosts, and lead nowhere. */
const FILE =
  /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|csv|tsv|txt|rtf|md|png|jpe?g|gif|svg|webp|heic|mp[34]|mov|wav|zip|gz|tar|7z|eml|ics|vcf|html?|css|jsx?|tsx?|mjs|py|rb|rs|go|java|c|h|cc|cpp|hpp|cs|sh|sql|json|ya?ml|toml|xml|log|conf|ini|exe|dll|so|patch|diff|tex|key|pages|numbers|psd|ai|dwg)$/u;
/** "done.The", "java.lang.String": no host ends so, but a sentence before a lost space, or a name in a program. */
const NO_END = /\.\p{Lu}\p{L}*\p{Ll}\p{L}*$/u;
/** "e.g.", "a.m.", "U.S.": letters with full stops. */
const LETTERS = /^(?:\p{L}\.){1,6}\p{L}$/u;

/**
 * The only hosts and mail addresses that the line's own words name are those its participants write from. Any other is in
 * the quote, where its sender put it; here it would be us who send the reader there.
 */
export const hosts: Rule = {
  name: 'hosts',
  why: 'A summary leads nobody to a place that a sender chose.',
  holds: (claim: Claim) =>
    [claim.line.text, claim.line.who, claim.line.due].every(
      (text) => text === null || hostsIn(normalise(text)).every((host) => isOwn(host, claim)),
    ),
};

function hostsIn(text: string): string[] {
  const addresses = text.match(ADDRESS) ?? [];
  const domains = addresses.map((address) => fold(address.slice(address.lastIndexOf('@') + 1)));
  const hosts = (withoutSpans(text, spansOf(text, ADDRESS)).match(HOST) ?? [])
    .filter((host) => !NO_END.test(host))
    .map(fold)
    .filter((host) => !FILE.test(host) && !LETTERS.test(host));
  return [...domains, ...hosts];
}

const isOwn = (host: string, { thread }: Claim): boolean =>
  thread.participants.some(({ address }) => {
    const domain = address.slice(address.lastIndexOf('@') + 1);
    return domain === host || domain.endsWith(`.${host}`);
  });
