import PostalMime from 'postal-mime';

/** The part tree inside postal-mime, which its public result flattens. */
interface PostalNode {
  contentType: { multipart: string | false; parsed: { value: string } };
  content: ArrayBuffer | null;
  childNodes: PostalNode[];
  getTextContent(): string;
}

/** Every text part that postal-mime finds in a message and the messages embedded in it, decoded, blank ones left out. */
export async function postalTexts(raw: Buffer): Promise<string[]> {
  const texts: string[] = [];
  const messages = [raw];
  for (const message of messages) {
    const parser = new PostalMime();
    await parser.parse(message);
    const open = [(parser as unknown as { root: PostalNode }).root];
    for (const node of open) {
      open.push(...node.childNodes);
      const type = node.contentType.parsed.value;
      if (node.contentType.multipart || !node.content) continue;
      if (type === 'message/rfc822') messages.push(Buffer.from(node.content));
      else if (type.startsWith('text/')) texts.push(node.getTextContent());
    }
  }
  return texts.filter((text) => text.trim() !== '');
}
