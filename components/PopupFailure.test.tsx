import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import en from '../public/_locales/en/messages.json';
import { PopupFailure } from './PopupFailure.tsx';
import { WordsContext } from './words-context.ts';

it('says in a sentence what went wrong, and offers another try', () => {
  const markup = renderToStaticMarkup(
    <WordsContext value={(key) => en[key].message}>
      <PopupFailure failure={{ code: 'internal' }} onRetry={() => {}} />
    </WordsContext>,
  );
  expect(markup.replace(/<[^>]*>/g, '')).toBe('PrécisSomething went wrong in Précis. Try again');
});
