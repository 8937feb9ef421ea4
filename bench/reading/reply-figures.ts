/** Share of strict passes and mean token F1 of some cases of the reply suites. F1 is over those that expect a whole text. */
export function replyFigures(results: readonly { pass: boolean; f1: number | null }[]) {
  const f1 = results.flatMap((result) => (result.f1 === null ? [] : [result.f1]));
  return {
    cases: results.length,
    strict: results.filter(({ pass }) => pass).length / results.length,
    f1: f1.reduce((sum, value) => sum + value, 0) / f1.length,
  };
}
