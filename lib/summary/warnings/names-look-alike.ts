import { isDigitDisguise, isDisguised, looksLike } from './look-alike.ts';
import type { NamedHosts } from './named-hosts.ts';
import { brandOf, registrable } from './registrable.ts';

/** Services that rewrite every link of a company's mail, and leave the old address as its words. */
const REWRITER =
  /(?:^|\.)(?:safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|mimecast\.com|mimecastprotect\.com|cudasvc\.com|secure-web\.cisco\.com|clicktime\.symantec\.com|emailprotection\.link|t\.co|lnkd\.in)$/;

/** What hosts of a message are compared with. */
interface Known {
  /** The host that its sender writes from. */
  sender: string;
  /** The hosts that the thread's other senders write from. */
  others: readonly string[];
  /** The thread's words, in small letters. */
  words: ReadonlySet<string>;
}

/**
 * Whether a message's sender or one of its links is made to be taken for another: letters of other alphabets, digits in the
 * place of letters, one letter off the domain of somebody in the thread, or words that name a host and lead to another.
 */
export function namesLookAlike({ hosts, leading }: NamedHosts, known: Known): boolean {
  const all = new Set([...hosts, known.sender]);
  return (
    [...all].some((host) => isImitation(host, known)) ||
    leading.some((link) => misleads(link, known))
  );
}

function isImitation(host: string, { others, sender, words }: Known): boolean {
  if (isDisguised(host)) return true;
  const brand = brandOf(host);
  if (isDigitDisguise(brand, words)) return true;
  return [sender, ...others].some(
    (each) => registrable(each) !== registrable(host) && looksLike(brand, brandOf(each)),
  );
}

/** A sender who names their own host counts clicks; one who names another's leads somebody astray. */
function misleads({ named, to }: NamedHosts['leading'][number], { sender }: Known): boolean {
  const [words, target, own] = [named, to, sender].map(registrable);
  return words !== target && words !== own && target !== own && !REWRITER.test(to);
}
