import type { Mutation } from './mutation.ts';
import {
  addedAddress,
  addedHost,
  addedLink,
  addedMarkup,
  addedPhone,
  otherDue,
  turned,
} from './mutate-extras.ts';
import {
  otherCurrency,
  otherDay,
  otherMonth,
  otherNumber,
  otherTime,
  otherWeekday,
  tenfold,
} from './mutate-figures.ts';
import { inventedPerson, inventedWho, otherPerson, otherWho } from './mutate-people.ts';
import { emptyQuote, foreignQuote, inventedQuote, otherMessage } from './mutate-quotes.ts';

/** Every way to make a false line that the verifier has to see, by name. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'another number': otherNumber,
  'ten times as much': tenfold,
  'another currency': otherCurrency,
  'another day': otherDay,
  'another month': otherMonth,
  'another weekday': otherWeekday,
  'another time': otherTime,
  'another due date': otherDue,
  'another participant': otherPerson,
  'an invented person': inventedPerson,
  'another who': otherWho,
  'an invented who': inventedWho,
  'the opposite': turned,
  'a quote of another message': foreignQuote,
  'another message': otherMessage,
  'an invented quote': inventedQuote,
  'an empty quote': emptyQuote,
  'an added link': addedLink,
  'an added host': addedHost,
  'an added telephone': addedPhone,
  'an added address': addedAddress,
  'added markup': addedMarkup,
};
