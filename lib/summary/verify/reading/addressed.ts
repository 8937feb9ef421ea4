import { isUnspaced } from '../../../text/stands-in.ts';

const BEFORE =
  /(?:^|[.!?;:,@(¿¡"-] ?|(?:^|[^\p{L}])(?:hi|hello|hey|dear|thanks|thank you|hallo|liebe[rs]?|lieber|geehrte[rs]?|moin|danke|bonjour|salut|cher|chere|merci|hola|estimad[oa]|querid[oa]|gracias|ciao|car[oa]|gentile|buongiorno|grazie|ola|prezad[oa]|obrigad[oa]|beste|dag|bedankt|mr|mrs|ms|dr|herr|herrn|frau|m|mme|monsieur|madame|sr|sra|senor|senora|sig|signor|signora|and|und|et|y|e|en|both)\.? ?)$/u;
const AFTER = /^(?: \p{L}{2,20})? ?(?:[,!?:]|$|\.$|(?:and|und|et|y|e|en) )/u;
const CJK_BEFORE = /(?:^|[。、！？!?,]) ?$/;
const CJK_AFTER = /^(?:さん|様|さま|氏|くん|君|先生|部長|課長)?(?:[、,!?！？]|$)/;

/** "a code from Ada": she is beside what the sentence tells, and does not do it. */
const BESIDE =
  /(?:^|[^\p{L}])(?:from|by|to|for|of|with|at|via|von|vom|mit|an|fur|bei|durch|de|du|d|par|pour|avec|chez|a|por|para|con|di|da|dal|per|tra|van|voor|met|aan|bij)(?: \p{L}{1,5}\.?)? ?'?$/u;

/** "for Marco, who is away": what follows tells of him. */
const WHO =
  /^,? ?(?:who|whose|qui|dont|que|quien|cuy[oa]s?|che|o qual|a qual|die|ktor\p{L}{1,3}|الذي|التي|(?:der|die)(?= [^,.;]{2,80}))(?!\p{L})/u;

/**
 * How a sentence uses a name: `called` where it speaks to its bearer, `told` where it tells of them, `beside` where they are
 * only from, to or with whom something is.
 */
export type NameUse = 'called' | 'told' | 'beside' | null;

/** Every place of a folded name in a folded text: what stands before it and after it. */
function* placesOf(folded: string, name: string): Generator<readonly [string, string]> {
  const isCjk = isUnspaced(name[0] ?? '');
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length)) {
    const before = folded.slice(Math.max(0, at - 24), at);
    const after = folded.slice(at + name.length, at + name.length + 30);
    const isPart = /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after);
    if (isCjk || !isPart) yield [before, after];
  }
}

const isCall = (name: string, before: string, after: string): boolean =>
  isUnspaced(name[0] ?? '')
    ? CJK_BEFORE.test(before) && CJK_AFTER.test(after)
    : BEFORE.test(before) && AFTER.test(after);

/**
 * How a folded sentence uses a folded name: "Ada, can you send it?" calls her, "Ada sends it" tells of her. A name that is told
 * once is told; one that is beside is not called.
 */
export function nameUse(folded: string, name: string): NameUse {
  let use: NameUse = null;
  for (const [before, after] of placesOf(folded, name)) {
    if (isCall(name, before, after)) use ??= 'called';
    else if (BESIDE.test(before) && !WHO.test(after)) use = 'beside';
    else return 'told';
  }
  return use;
}

/** Whether a folded text speaks to somebody by a folded name anywhere. */
export function isCalled(folded: string, name: string): boolean {
  for (const [before, after] of placesOf(folded, name))
    if (isCall(name, before, after)) return true;
  return false;
}
