import { createContext, useContext } from 'react';
import type { Words } from '../lib/words.ts';

/** The interface's words, given by the entrypoint: components know no `browser`. */
export const WordsContext = createContext<Words>((key) => key);

export const useWords = (): Words => useContext(WordsContext);
