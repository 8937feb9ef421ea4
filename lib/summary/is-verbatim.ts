import type { Line, TranscriptMessage } from '../contract.ts';
import { normalise } from '../text/normalise.ts';
import { paragraphsOf } from '../text/paragraphs.ts';

/** Whether a line's text stands in a message, word for word, so that it is its sender's and is shown as a quotation. */
export function isVerbatim({ text }: Pick<Line, 'text'>, { segments }: TranscriptMessage): boolean {
  const said = segments.filter(({ role }) => role !== 'quoted').map((segment) => segment.text);
  return paragraphsOf(said).text.includes(normalise(text));
}
