/**
 * Undoes a Content-Transfer-Encoding. Never fails: what base64 and quoted-printable do not allow is skipped or kept as it
 * is, and an unknown encoding is none.
 */
export function transferDecode(source: Buffer, encoding: string): Buffer {
  if (encoding === 'base64') return fromBase64(source);
  if (encoding === 'quoted-printable') return fromQuotedPrintable(source);
  return source;
}

/** Mail joins encoded pieces, so padding may stand in the middle; Node's decoder ends there. */
function fromBase64(source: Buffer): Buffer {
  const clean = source.toString('latin1').replace(/[^A-Za-z0-9+/=]+/g, '');
  return Buffer.concat((clean.match(/[^=]+/g) ?? []).map((piece) => Buffer.from(piece, 'base64')));
}

function fromQuotedPrintable(source: Buffer): Buffer {
  const lines = source.toString('latin1').split('\n');
  const text = lines.map((line, i) => {
    const content = line.trimEnd();
    if (content.endsWith('=')) return content.slice(0, -1);
    const end = line.endsWith('\r') ? '\r\n' : '\n';
    return i === lines.length - 1 ? content : content + end;
  });
  const bytes = text
    .join('')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1');
}
