import type { Claim } from '../claim.ts';
import { ADDRESS, BROKEN_HOST, HOST, hasPhone, IBAN, LINK } from '../../../text/contacts.ts';
import { fold } from '../../../text/fold.ts';
import { spansOf, withoutSpans } from '../../../text/span.ts';
import { standsIn } from '../../../text/stands-in.ts';
import type { Rule } from '../rule.ts';

/** Control, direction and invisible characters; a line is one line. */
const CONTROL =
  /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;
const MARKUP: readonly RegExp[] = [
  /<[\p{L}!/?]/u,
  /&(?:#\w{1,8}|[a-z]{2,8});/i,
  /!?\[[^\]]{0,400}\]\s?[([]/,
  /\*\*|(?<![\p{L}\p{N}])__\S|```|~~/u,
  /^\s*(?:#{1,6}\s|>|\*\s|\|)/,
];

/**
 * The line's own words hold no link, no host that the cited messages lack, no telephone number, no markup and nothing
 * invisible. What the mail says of these is in the quote, as the mail's words.
 */
export const plain: Rule = {
  name: 'plain',
  why: 'What leads a reader out of the mail must be seen where its sender put it, not in our voice.',
  holds: (claim: Claim) =>
    [claim.line.text, claim.line.who, claim.line.due].every(
      (text) => text === null || (isText(text) && leadsNowhere(text, claim)),
    ),
};

const isText = (text: string): boolean =>
  !CONTROL.test(text) && MARKUP.every((pattern) => !pattern.test(text));

function leadsNowhere(text: string, claim: Claim): boolean {
  const folded = fold(text);
  if (LINK.test(folded) || BROKEN_HOST.test(folded)) return false;
  const hosts = withoutSpans(folded, spansOf(folded, ADDRESS)).match(HOST) ?? [];
  if (!hosts.every((host) => claim.sources.some((each) => standsIn(each.folded, host))))
    return false;
  const days = claim.days(folded).filter(({ isDoubtful }) => !isDoubtful);
  return !hasPhone(withoutSpans(folded, [...spansOf(folded, IBAN), ...days]));
}
