import type { Rule } from './rule.ts';
import { addresses } from './rules/addresses.ts';
import { alarm } from './rules/alarm.ts';
import { conditions } from './rules/conditions.ts';
import { consent } from './rules/consent.ts';
import { contrast } from './rules/contrast.ts';
import { dates } from './rules/dates.ts';
import { done } from './rules/done.ts';
import { due } from './rules/due.ts';
import { exchanged } from './rules/exchanged.ts';
import { forwarded } from './rules/forwarded.ts';
import { hedges } from './rules/hedges.ts';
import { hosts } from './rules/hosts.ts';
import { instructions } from './rules/instructions.ts';
import { names } from './rules/names.ts';
import { negation } from './rules/negation.ts';
import { numbers } from './rules/numbers.ts';
import { opposites } from './rules/opposites.ts';
import { ownDay } from './rules/own-day.ts';
import { pairs } from './rules/pairs.ts';
import { part } from './rules/part.ts';
import { plain } from './rules/plain.ts';
import { quote } from './rules/quote.ts';
import { sides } from './rules/sides.ts';
import { speaker } from './rules/speaker.ts';
import { superseded } from './rules/superseded.ts';
import { support } from './rules/support.ts';
import { times } from './rules/times.ts';
import { turned } from './rules/turned.ts';
import { units } from './rules/units.ts';
import { voice } from './rules/voice.ts';
import { who } from './rules/who.ts';

/**
 * All that a line must pass to be shown, each rule in a file of its own. The order is that of the cheapest refusal; `quote`
 * comes first, because the others take for granted that the cited messages exist.
 */
export const RULES: readonly Rule[] = [
  quote,
  plain,
  numbers,
  units,
  dates,
  times,
  pairs,
  exchanged,
  addresses,
  due,
  ownDay,
  who,
  names,
  speaker,
  part,
  sides,
  negation,
  contrast,
  opposites,
  hedges,
  conditions,
  superseded,
  turned,
  // Rules about attacks.
  instructions,
  alarm,
  hosts,
  voice,
  forwarded,
  consent,
  done,
  support,
];
