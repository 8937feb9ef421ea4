/** A body of either form, or a whole message. */
export type Kind = 'text' | 'html' | 'eml';

const MIXED = 'Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n';

/** Inputs that hang or kill the peers (facts: mail, section 5), at a size; doubling it must about double the time. */
export const PATHOLOGICAL: Record<string, { kind: Kind; make: (size: number) => string }> = {
  'lines of "> > …"': { kind: 'text', make: (size) => '> > > > > >\n'.repeat(size / 12) },
  'one line of ">"': { kind: 'text', make: (size) => '>'.repeat(size) },
  'one line of letters': { kind: 'text', make: (size) => 'a'.repeat(size) },
  'one line of blanks': { kind: 'text', make: (size) => ' '.repeat(size) },
  '"On On On…wrote:"': { kind: 'text', make: (size) => `${'On '.repeat(size / 3)}wrote:` },
  '"Le 1 janvier 2024, …a écrit"': {
    kind: 'text',
    make: (size) => `${'Le 1 janvier 2024, '.repeat(size / 19)}a écrit`,
  },
  underscores: { kind: 'text', make: (size) => '_'.repeat(size) },
  '"<http://"': { kind: 'text', make: (size) => '<http://'.repeat(size / 8) },
  newlines: { kind: 'text', make: (size) => '\n'.repeat(size) },
  '"From:" lines': { kind: 'text', make: (size) => 'From: a@example.com\n'.repeat(size / 20) },
  '"On…" lines': {
    kind: 'text',
    make: (size) => 'On 1 May 2024, Ada <a@example.com>\n'.repeat(size / 35),
  },
  '"wrote:" lines': { kind: 'text', make: (size) => 'wrote:\n'.repeat(size / 7) },
  'sign-off lines': { kind: 'text', make: (size) => 'Best regards,\nAda\n\n'.repeat(size / 20) },
  '"--" lines': { kind: 'text', make: (size) => '--\n'.repeat(size / 3) },
  '"- Name" lines': { kind: 'text', make: (size) => '- Milk\n'.repeat(size / 7) },
  'footers, one after the other': {
    kind: 'text',
    make: (size) => 'To unsubscribe, e-mail: a-unsubscribe@example.com\n\n'.repeat(size / 51),
  },
  'a long quoted mail': {
    kind: 'text',
    make: (size) => `Yes.\n\n${'> words of an earlier mail, line by line\n'.repeat(size / 41)}`,
  },
  'nested blockquotes': { kind: 'html', make: (size) => '<blockquote>'.repeat(size / 12) },
  'nested divs': { kind: 'html', make: (size) => '<div>x'.repeat(size / 6) },
  'nested tables': { kind: 'html', make: (size) => '<table><tr><td>'.repeat(size / 15) },
  'nested gmail_quote': {
    kind: 'html',
    make: (size) => '<div class="gmail_quote">'.repeat(size / 25),
  },
  '<b><p>': { kind: 'html', make: (size) => '<b><p>x'.repeat(size / 7) },
  '<br>': { kind: 'html', make: (size) => '<br>'.repeat(size / 4) },
  '<p>': { kind: 'html', make: (size) => '<p>a paragraph</p>'.repeat(size / 18) },
  attributes: { kind: 'html', make: (size) => `<div ${'a1="b" '.repeat(size / 7)}>x</div>` },
  '"<"': { kind: 'html', make: (size) => '<'.repeat(size) },
  'open comments': { kind: 'html', make: (size) => '<!--'.repeat(size / 4) },
  'a large style': {
    kind: 'html',
    make: (size) => `<style>${'.a{color:red}'.repeat(size / 13)}</style>x`,
  },
  'parts of a message': {
    kind: 'eml',
    make: (size) => `${MIXED}${'--b\r\n\r\nx\r\n'.repeat(size / 20)}--b--\r\n`,
  },
  'nested multiparts': {
    kind: 'eml',
    make: (size) =>
      `Subject: x\r\n${Array.from({ length: size / 500 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join('')}\r\nx`,
  },
  'HTML of five times the size, in base64': {
    kind: 'eml',
    make: (size) =>
      `Subject: x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('<p>a paragraph of a report</p>'.repeat(size / 6)).toString('base64')}`,
  },
  addresses: {
    kind: 'eml',
    make: (size) => `Subject: x\r\nTo: ${'Ada <a@example.com>, '.repeat(size / 20)}\r\n\r\nx`,
  },
  links: {
    kind: 'eml',
    make: (size) => `Subject: x\r\n\r\n${'https://example.com/a?b=c '.repeat(size / 26)}`,
  },
};

/** About the sizes of the facts page: 1 MB of text, and of HTML what gave the peers trouble. */
export const SIZES = { text: 1_000_000, html: 400_000, eml: 1_000_000 } as const;
