import type { PanelState } from '../lib/panel/panel-state.ts';
import { withStanding } from '../lib/panel/standing-lines.ts';
import type { SummaryLine } from '../lib/summary/summary.ts';
import { OutOfDate } from './OutOfDate.tsx';
import { SentView } from './SentView.tsx';
import { SummaryFooter } from './SummaryFooter.tsx';
import { SummaryLines } from './SummaryLines.tsx';
import type { PanelActions } from './SummaryPanel.tsx';
import { Warnings } from './Warnings.tsx';
import { useWords } from './words-context.ts';

/** What a panel says of its thread: the lines as they come, whether they are out of date, what they rest on. */
export function PanelSummary({ state, actions }: { state: PanelState; actions: PanelActions }) {
  const words = useWords();
  const { phase, sources, status, summary, unseen, verdicts } = state;
  if (!summary || !status) return null;
  const shown = linesOf(state);
  return (
    <div
      className="summary"
      data-engine={summary.engine}
      data-dropped={summary.dropped}
      data-of={summary.coverage.of}
      data-read={summary.coverage.read}
    >
      <Warnings warnings={summary.warnings} sources={summary.sources} />
      <OutOfDate state={state} onUpdate={() => actions.onSummarize(false)} />
      {shown.extract && phase === 'writing' && <p className="hint">{words('extract_first')}</p>}
      <SummaryLines
        lines={shown.lines}
        sources={sources}
        unseen={unseen}
        verdicts={verdicts}
        onCite={actions.onCite}
        onVerdict={phase === 'done' ? actions.onVerdict : null}
      />
      {shown.lines.length === 0 && <p className="hint">{words('empty_summary')}</p>}
      {state.isCitationMissing && (
        <p className="notice" role="status">
          {words('citation_missing')}
        </p>
      )}
      {phase === 'done' && (
        <SummaryFooter
          summary={summary}
          proxyHost={status.proxyHost}
          isOfPage={state.isOfPage}
          given={verdicts.find(({ text }) => text === null)?.verdict ?? null}
          isSentShown={state.sent !== null}
          onShowSent={actions.onShowSent}
          onVerdict={(verdict) => actions.onVerdict(null, verdict)}
        />
      )}
      {state.sent !== null && (
        <SentView
          bodies={state.sent}
          leftOut={summary.leftOut}
          sources={summary.sources}
          onClose={actions.onShowSent}
        />
      )}
    </div>
  );
}

/**
 * The engine's lines as soon as there is one, with those that stand; until then, and when it failed, what stood before or
 * the extract's.
 */
function linesOf({ lines, standing, summary }: PanelState): {
  lines: readonly SummaryLine[];
  extract: boolean;
} {
  if (lines.length > 0) return { lines: withStanding(lines, standing), extract: false };
  const headline = summary?.headline ? [summary.headline] : [];
  const isExtract = summary?.engine === 'extract';
  return { lines: [...headline, ...(summary?.lines ?? [])], extract: isExtract };
}
