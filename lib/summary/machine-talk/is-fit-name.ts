import { ADDRESS, HOST, hasPhone, IBAN, LINK } from '../../text/contacts.ts';
import { fold } from '../../text/fold.ts';
import { spansOf, withoutSpans } from '../../text/span.ts';
import { ALARM_WORDS } from '../../text/alarm-words.ts';
import { mixedWords } from '../../text/mixed-script.ts';
import { Said } from '../../text/said.ts';
import { WordTable } from '../../text/word-table.ts';

const TABLE = new WordTable(ALARM_WORDS);
/** Signs that draw the eye to an alarm. */
const SIGN = /[🚨⚠❗❕‼⛔🛑🔴🔒🔓🔑☎📞📱]/u;
/** Who speaks in a summary is us, and no sender is called so. */
const OURS = /(?<!\p{L})precis(?!\p{L})/u;

/**
 * Whether a sender may be called by the name that they chose: not by ours, nor by one that sounds an alarm, bids to call, or
 * leads to an account or to a host other than the sender's own.
 */
export function isFitName(name: string, address: string): boolean {
  const folded = fold(name);
  if (SIGN.test(name) || OURS.test(folded) || mixedWords(name) > 0) return false;
  if (hasPhone(folded) || LINK.test(folded) || spansOf(folded, IBAN).length > 0) return false;
  const host = fold(address.slice(address.lastIndexOf('@') + 1));
  const hosts = withoutSpans(folded, spansOf(folded, ADDRESS)).match(HOST) ?? [];
  if (!hosts.every((each) => each === folded && `.${host}`.endsWith(`.${each}`))) return false;
  const said = new Said(folded, TABLE);
  return !said.has('alert') && !said.has('asset', 'harm') && !said.has('credential', 'give');
}
