import type { Claim } from '../claim.ts';
import { ADDRESS, IBAN } from '../../../text/contacts.ts';
import { standsIn } from '../../../text/stands-in.ts';
import type { Rule } from '../rule.ts';

/** Every mail address and IBAN of the line stands in a cited message, or is the address of who sent it. */
export const addresses: Rule = {
  name: 'addresses',
  why: 'Whoever changes an address or an account number gets the answer or the money.',
  holds: (claim: Claim) =>
    [claim.folded, claim.fold(claim.line.due), claim.fold(claim.line.who)].every(
      (text) =>
        (text.match(ADDRESS) ?? []).every((address) =>
          claim.sources.some(
            ({ folded, sender }) =>
              sender.address.toLowerCase() === address || standsIn(folded, address),
          ),
        ) &&
        (text.match(IBAN) ?? []).every((iban) =>
          claim.sources.some(({ compact }) => compact.includes(iban.replace(/\s/g, ''))),
        ),
    ),
};
