/** Base64url as Google writes it: padded, which Node's is not. */
export function base64url(bytes: Buffer): string {
  const data = bytes.toString('base64url');
  return data.padEnd(Math.ceil(data.length / 4) * 4, '=');
}
