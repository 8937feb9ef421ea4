import { keepAllowedStyle } from './allowed-style.ts';

const LIMIT = 16_384;

/**
 * Rewrites a mail's `<style>` text as Gmail would: only plain rules and size queries, only allowed declarations, authored
 * names with their prefix, and nothing outside the message it came with.
 * @param scope the class that marks the message's body
 * @param prefix what authored classes and ids begin with, possibly empty
 */
export function mailStylesheet(source: string, scope: string, prefix: string): string {
  if (source.length > LIMIT) return '';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(source);
  return `@scope (.${scope}) {\n${rules(sheet.cssRules, prefix)}\n}`;
}

function rules(list: CSSRuleList, prefix: string): string {
  const kept: string[] = [];
  for (const rule of list) {
    if (rule instanceof CSSMediaRule && !rule.conditionText.includes('prefers')) {
      kept.push(`@media ${rule.conditionText} {\n${plainRules(rule.cssRules, prefix)}\n}`);
    }
    if (rule instanceof CSSStyleRule) kept.push(plainRule(rule, prefix));
  }
  return kept.join('\n');
}

function plainRules(list: CSSRuleList, prefix: string): string {
  return [...list]
    .filter((rule) => rule instanceof CSSStyleRule)
    .map((rule) => plainRule(rule, prefix))
    .join('\n');
}

function plainRule({ selectorText, style }: CSSStyleRule, prefix: string): string {
  if (selectorText.includes('::') || selectorText.includes('[')) return '';
  keepAllowedStyle(style);
  const selector = selectorText
    .replace(/([.#])(?=[\p{L}_\\-])(?!gmail_)/gu, `$1${prefix}`)
    .replace(/(^|[\s,>+~])(?:html|body)(?![\w-])/giu, '$1:scope');
  return `${selector} { ${style.cssText} }`;
}
