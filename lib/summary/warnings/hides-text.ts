import { hiddenPieces } from '../../transcript/hidden-pieces.ts';
import type { Source } from '../../transcript/source.ts';

/** Who sends in bulk hides a first line for the inbox's list, and a second design for small screens. */
const BULK =
  /(?:^|[._+-])(?:no-?reply|do-?not-?reply|nicht-?antworten|ne-?pas-?repondre|no-?responder|nao-?responda|non-?rispondere|niet-?beantwoorden|notifications?|newsletter|news|mailer|mailer-daemon|postmaster|info|marketing|updates?|alerts?|support|service|kundenservice|kundendienst|servicio|servizio|clients?|team|hello|kontakt|contact|contacto|billing|invoices?|rechnung(?:en)?|factur(?:a|as|ation)|fattur[ae]|receipts?|orders?|bestellung(?:en)?|bounces?|root|admin)(?:[+._\d-]|@)/;
const MAX_CHARS = 1_500;
const MAX_LINKS = 2;
/** A link: its address, or the host that the reader puts behind its words (lib/transcript/segments.ts). */
const LINK = /https?:\/\/| \([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}\)/g;

/**
 * Whether a message that looks like a person's hides text from its reader. Hiding is normal in newsletters, receipts and
 * notices: they come from an address of their kind, or are long, or full of links.
 * @param text the message's visible words
 */
export function hidesText({ address, hidden }: Source, text: string): boolean {
  if (hiddenPieces(hidden) === 0 || BULK.test(address.toLowerCase())) return false;
  return text.length <= MAX_CHARS && (text.match(LINK)?.length ?? 0) <= MAX_LINKS;
}
