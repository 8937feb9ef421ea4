import { namePartsOf } from './name-parts.ts';
import type { Writer } from './writer.ts';

/** Addresses of a desk, in the languages that they are written in; a practice or an office is somebody's, and none. */
const DESK =
  /^(?:info|service|support|help|kontakt|contacts?|contatti|contato|contacto|hello|hallo|hola|bonjour|ciao|team|news|newsletter|nieuws|noticias|haber|status|accounts?|security|billing|invoices?|orders?|shop|store|sklep|tickets?|jobs|updates?|customers?|kundenservice|clientes?|clienti|bilgi)(?:$|[._+@-])/i;
/** Shorter words are in many a domain by chance. */
const MIN_LETTERS = 4;

/**
 * Whether a mail comes from a house and no one in it: the name is the domain's, and nobody of that name is in the address.
 * "Halden Bank <bank@haldenbank.example>" is one, "Ada Berg <ada@berg.example>" is not. So does the mail of a desk.
 */
export function isHouse(writer: Writer): boolean {
  if (DESK.test(writer.address)) return true;
  const { domain, local, name } = namePartsOf(writer);
  const ofDomain = name.some(
    (word) => domain === word || (word.length >= MIN_LETTERS && domain.includes(word)),
  );
  return ofDomain && !local.some((word) => name.includes(word) && !domain.includes(word));
}
