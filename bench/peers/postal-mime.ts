import { decodeMail } from './decode-mail.ts';
import type { Peer } from './peer.ts';

/** postal-mime reads MIME and no more. */
export const postalMime: Peer = { decode: decodeMail };
