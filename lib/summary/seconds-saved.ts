/** How fast adults read on average: Brysbaert, "How many words do we read per minute?", 2019 (silent reading, non-fiction: 238). */
const WORDS_PER_MINUTE = 230;

/** What reading a summary saves against reading a thread, in whole seconds, never below zero. Both in words. */
export const secondsSaved = (threadWords: number, summaryWords: number): number =>
  Math.max(0, Math.round(((threadWords - summaryWords) * 60) / WORDS_PER_MINUTE));
