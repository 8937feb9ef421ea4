/** `thread-f:<decimal>` or `msg-f:<decimal>` of a hex id; what the account itself wrote is `…-a:r<decimal>`. */
export function permId(kind: 'thread' | 'msg', hexId: string, own: boolean): string {
  return `${kind}-${own ? 'a:r' : 'f:'}${BigInt(`0x${hexId}`)}`;
}
