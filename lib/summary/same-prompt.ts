/** `update-3` and `summarize-3` are two tasks of one prompt. */
const TASK = /^(?:summarize|update)-/;

/** Whether two versions of prompts, of whatever task, ask for lines in the same way, so that one can go on from the other. */
export const isSamePrompt = (one: string, other: string): boolean =>
  one.replace(TASK, '') === other.replace(TASK, '');
