/**
 * What people write with a full stop inside a sentence, lower case, without the last stop: titles, "for example", units of
 * time-tables and contracts. English, German, French, Spanish, Italian, Dutch, Portuguese, Polish, Turkish.
 */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof st jr sr vs etc approx dept dep arr ext fig no nos vol incl excl e.g i.e eg ie cf p.m a.m attn ref
   hr fr frl dipl ing bzw ca evtl ggf inkl exkl zzgl z zb abs art nr tel str usw vgl sog gem lt geb max min mind d.h z.b u.a s bspw
   m mme mlle mm me p.ex p env av bd éd c.-à-d réf
   sra srta ud uds vd p.ej pág aprox núm dña avda
   sig sigg dott dott.ssa ing avv geom rag pag es
   dhr mevr mw drs ir bijv bv o.a i.v.m m.b.t t.a.v d.w.z
   dra exmo exma sr.ª n.º
   np tj tzn godz ul mgr inż hab ok r pkt m.in
   sn av doç örn vb bkz yrd`.split(/\s+/),
);

const LAST_WORD = /(?:^|[\s(„“"«])((?:\p{L}[\p{L}-]*\.)*\p{L}[\p{L}-]*)\.$/u;
/** One letter is an initial, or part of "z. B."; behind these words, or alone as "I", it ends a sentence. */
const LABEL =
  /(?:^|\s)(?:plan|option|section|point|variant|clause|type|appendix|revision|version|variante|abschnitt|klausel|typ|anhang|annexe|opción|anexo|allegato|opzione|bijlage|optie)\s\p{L}\.$/iu;

/** Whether a run of words ends in an abbreviation, not in the end of a sentence. */
export function endsInAbbreviation(words: string): boolean {
  const last = LAST_WORD.exec(words.slice(-40))?.[1];
  if (last === undefined) return false;
  if (last.length === 1 && last !== 'I') return !LABEL.test(words.slice(-40));
  const isShouted = last.length > 2 && last === last.toUpperCase();
  return !isShouted && ABBREVIATIONS.has(last.toLowerCase());
}
