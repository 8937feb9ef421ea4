/** What may be a telephone number, with what follows it. Digits of Arabic and Persian count, as do hyphens that do not break. */
export const PHONE_LIKE =
  /(?<![\p{Nd}\p{L}.,:/-])(?:\+|\()?\p{Nd}[\p{Nd}\s().\u2011/-]{4,22}\p{Nd}(?!\p{Nd})/gu;

/** Words that say that a telephone number follows. */
const PHONE_WORD =
  /(?:(?<!\p{L})(?:tel|phone|call|ring|mobile|cell|whatsapp|fax|ruf|handy|mobil|telefon\p{L}*|téléphone|appele[rz]|appelle|portable|móvil|llama\p{L}*|teléfono|telefono|cellulare|chiama\p{L}*|telemóvel|celular|ligue|bel|telefoon|zadzwoń|numer|ara\p{L}*)|電話|电话|手机|携帯|전화|هاتف|اتصل)[^\p{Nd}\n]{0,25}$/iu;
const ORDER_WORD =
  /(?<!\p{L})(?:order|invoice|ref|reference|ticket|booking|tracking|customer|article|item|no|nr|number|id|#|№|bestell\p{L}*|rechnung\p{L}*|auftrag\p{L}*|kunden\p{L}*|commande|facture|référence|pedido|factura|fattura|ordine|ordre)[\s.:#№-]{0,4}$/iu;
const DATE = /^\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{1,4}(?:[ T]\p{Nd}{1,2}[:.]\p{Nd}{2})?$/u;
/** A day or a time of day that begins after a blank. */
const DAY_OR_TIME =
  /\s(?=\p{Nd}{1,2}[.:/]\p{Nd}{2}(?!\p{Nd})|\p{Nd}{1,2}\.\p{Nd}{1,2}\.|\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2})/u;

/** National numbers as they are written without any gap, and with one of these. */
const PLAIN = /^(?:0[1-9]\p{Nd}{8,9}|1[3-9]\p{Nd}{9})$/u;
const LOCAL =
  /^(?:\(?0\p{Nd}|\(?\p{Nd}{3}\)?[\s.-]\p{Nd}{3,4}(?:[\s.-]\p{Nd}{4})?$|[78] ?\(\p{Nd}{3}\)|\p{Nd}{2} \p{Nd}{3} \p{Nd}{2} \p{Nd}{2}$)/u;

/**
 * The telephone number that a text begins with, as it is written there; empty where there is none. Numbers of orders and
 * days are none.
 * @param before what stands before it
 * @param after what stands behind what may be one
 */
export function phoneAt(found: string, before: string, after: string): string {
  const cut = DAY_OR_TIME.exec(found + after)?.index ?? found.length;
  const text = found.slice(0, cut).replace(/[\s().\u2011/-]+$/u, '');
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  const isInternational = /^(?:\+|00)/.test(text);
  if (digits < (isInternational ? 8 : 7) || digits > 15) return '';
  if (DATE.test(text) || ORDER_WORD.test(before)) return '';
  const isNational = LOCAL.test(text) && /[\s().\u2011/-]/u.test(text);
  return isInternational || isNational || PLAIN.test(text) || PHONE_WORD.test(before) ? text : '';
}
