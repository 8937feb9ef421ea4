import { startsWithCommand } from './starts-with-command.ts';
import { startsWithOrder } from './starts-with-order.ts';

const PART =
  /[,;:.!()\uE000]|(?<!\p{L})(?:and|or|und|oder|et|ou|y|o|e|en|of|i|lub|ve|veya)(?!\p{L})|ください|下さい|[请請]/u;
const NONE: ReadonlySet<string> = new Set();

/** Whether a folded field that is no sentence, a deadline or a name, tells somebody what to do, in any of some languages. */
export const holdsCommand = (folded: string, languages: readonly string[]): boolean =>
  folded
    .split(PART)
    .map((part) => part.trim())
    .some(
      (part) =>
        startsWithOrder(part) ||
        languages.some((language) => startsWithCommand(part, language, NONE)),
    );
