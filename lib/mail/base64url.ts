/**
 * Bytes of base64url text, as the Gmail API sends bodies. Takes both alphabets, with and without padding; characters
 * of neither alphabet are skipped.
 */
export function decodeBase64url(data: string): Uint8Array {
  const clean = data
    .replace(/-/g, '+')
    .replace(/_/g, '/')
    .replace(/[^A-Za-z0-9+/]/g, '');
  const whole = clean.length % 4 === 1 ? clean.slice(0, -1) : clean;
  const binary = atob(whole);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
