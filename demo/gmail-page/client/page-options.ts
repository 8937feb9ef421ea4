/** The page's variants, each switched on by a query parameter. */
export interface PageOptions {
  /** `theme=dark` */
  dark: boolean;
  /** `variant=ugid`: the parent of the thread root is `.UG.id`, and perm ids read "undefined". */
  ugid: boolean;
  /** `pane=split`: list and thread side by side. */
  split: boolean;
  /** `gemini=1`: a native summary card above the messages. */
  gemini: boolean;
  /** `chips=1`: a chip row between subject and messages. */
  chips: boolean;
  /** `spoof=1`: mail keeps its authored classes, ids and data attributes. */
  spoof: boolean;
  /** `live=1`: the open thread is looked at every second for new mail. */
  live: boolean;
  /** `reuse=1`: the thread root is reused for the next thread instead of a new one. */
  reuse: boolean;
  /** `heading=never`: the heading's id attributes are never painted. */
  bareHeading: boolean;
  /** `keys=capture`: the single-key handler listens in the capture phase. */
  captureKeys: boolean;
  /** `delay=<ms>`: a view comes after a random delay of up to so many milliseconds. */
  delay: number;
  /** The path ends in `/popout`: one thread, named by `th`, without list and chrome. */
  popout: boolean;
}

/** Reads the variants from the page's address. */
export function readPageOptions({ search, pathname }: Location): PageOptions {
  const query = new URLSearchParams(search);
  const on = (name: string) => query.get(name) === '1';
  return {
    dark: query.get('theme') === 'dark',
    ugid: query.get('variant') === 'ugid',
    split: query.get('pane') === 'split',
    gemini: on('gemini'),
    chips: on('chips'),
    spoof: on('spoof'),
    live: on('live'),
    reuse: on('reuse'),
    bareHeading: query.get('heading') === 'never',
    captureKeys: query.get('keys') === 'capture',
    delay: Number(query.get('delay')) || 0,
    popout: pathname.endsWith('/popout'),
  };
}
