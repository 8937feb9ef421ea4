import type { AccountInfo } from '../page-data.ts';
import type { Mailbox } from './mailbox.ts';
import type { PageOptions } from './page-options.ts';
import type { Words } from './words.ts';

/** What every part of the page is given. */
export interface Page {
  account: AccountInfo;
  lang: string;
  mailbox: Mailbox;
  options: PageOptions;
  words: Words;
  /** Element ids as Gmail makes them (`:a1`): new at every page load, never to be relied on. */
  nextId(): string;
  /** A short notice at the bottom, with one action. */
  notify(text: string, action: string, act: () => void): void;
}

/** One child of `.aeF > .nH`: a list or a thread. It stays in the tree, hidden, when left. */
export interface View<Kind extends 'list' | 'thread'> {
  kind: Kind;
  element: HTMLElement;
  /** What the tab's title begins with. */
  title(): string;
  /** Called each time the view is shown, also the first. */
  revealed(): void;
  /** A single key pressed anywhere but in an editable place. */
  key(key: string): void;
}

/** Hands out `:a0`, `:a1`, … */
export function idSource(): () => string {
  let last = 360;
  return () => `:${(last++).toString(36)}`;
}
