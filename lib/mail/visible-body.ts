/** What a stretch of a mail is, as the sender's client marked it. */
export type MarkKind = 'quote' | 'attribution' | 'forward' | 'indent' | 'signature';

/** A marked stretch of `VisibleBody.text`: offsets in UTF-16 code units, end exclusive. Marks may nest. */
export interface Mark {
  kind: MarkKind;
  start: number;
  end: number;
}

/** A link whose words do not name where it leads. */
export interface LinkHost {
  /** Where its words end in `VisibleBody.text`. */
  end: number;
  host: string;
}

/** Why text of a mail was not taken: a person could not see it. */
export type HiddenReason =
  | 'display'
  | 'transparent'
  | 'tiny'
  | 'clipped'
  | 'off-page'
  | 'covered'
  | 'colour'
  | 'invisible-characters';

/** How many pieces of a mail were dropped, by reason. A piece is a run of text, or one kind of invisible character. */
export type HiddenCount = Partial<Record<HiddenReason, number>>;

/** A mail's body as a person sees it. */
export interface VisibleBody {
  /** Lines end with `\n`; no trailing blanks, at most one blank line in a row. */
  text: string;
  marks: Mark[];
  links: LinkHost[];
  hidden: HiddenCount;
  /** Of these, the ones inside what the client marked as quoted: whoever wrote that hid them. */
  hiddenInQuotes: HiddenCount;
  /** True where a cap cut the mail short. */
  truncated: boolean;
}

/** A body with nothing in it. */
export const emptyBody = (): VisibleBody => ({
  text: '',
  marks: [],
  links: [],
  hidden: {},
  hiddenInQuotes: {},
  truncated: false,
});

/** The sum of two counts. */
export function addHidden(a: HiddenCount, b: HiddenCount): HiddenCount {
  const sum: HiddenCount = { ...a };
  for (const [reason, count] of Object.entries(b) as [HiddenReason, number][]) {
    sum[reason] = (sum[reason] ?? 0) + count;
  }
  return sum;
}
