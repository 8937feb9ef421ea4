import { estimateTokens } from '../../lib/transcript/tokens.ts';
import { mistralTokens } from '../peers/mistral-tokens.ts';
import { SAMPLES } from '../tokens/samples.ts';
import { percent } from '../report/percent.ts';
import type { Section } from '../report/section.ts';

/** The token estimate against Mistral's own vocabulary, on invented sentences. */
export function tokenCheck(): Section {
  const count = mistralTokens();
  const rows = SAMPLES.map(({ name, script, text }) => {
    const real = count(text);
    const estimate = estimateTokens(text);
    return { name, script, real, estimate, off: estimate / real - 1 };
  });
  const least = Math.min(...rows.map(({ off }) => off));
  const most = Math.max(...rows.map(({ off }) => off));
  return {
    title: 'Tokens',
    tables: [
      {
        caption: 'Estimate against Mistral’s vocabulary (Tekken)',
        head: ['', 'script', 'tokens', 'estimate', 'off by'],
        rows: rows.map(({ estimate, name, off, real, script }) => [
          name,
          script,
          String(real),
          String(estimate),
          percent(off),
        ]),
      },
    ],
    notes: [
      'The estimate is a fit per script, so languages of one script lie on either side; budgets leave that much room.',
    ],
    targets: [
      {
        name: 'token estimate, worst low and high',
        wanted: '±30 %',
        measured: `${percent(least)}, ${percent(most)}`,
        met: least >= -0.3 && most <= 0.3,
      },
    ],
    figures: { least, most },
  };
}
