/**
 * Part of what a cached summary is known by: raise it with any change to a task's words or to the answer's schema. One number
 * for all tasks, since one brings the lines of the other up to date: whoever holds lines of another number asks anew.
 */
const NUMBER = 3;

/** The version of a task's prompt: `update-3`. */
export const promptVersion = (task: string): string => `${task}-${NUMBER}`;
