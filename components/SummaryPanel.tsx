import { useState } from 'react';
import type { Citation, Line } from '../lib/contract.ts';
import type { PanelState } from '../lib/panel/panel-state.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { PanelBar } from './PanelBar.tsx';
import { SentView } from './SentView.tsx';
import { SignInConsent } from './SignInConsent.tsx';
import { SummaryFooter } from './SummaryFooter.tsx';
import { SummaryLines } from './SummaryLines.tsx';
import { useWords } from './words-context.ts';

/** What a panel's buttons do. */
export interface PanelActions {
  onSummarize: (fresh: boolean) => void;
  onSignIn: () => void;
  onCite: (citation: Citation) => void;
  onSettings: () => void;
  onReload: () => void;
  onShowSent: () => void;
}

/** The panel on top of a thread: one bar, then whatever there is to say. */
export function SummaryPanel({
  state,
  account,
  actions,
}: {
  state: PanelState;
  account: string | null;
  actions: PanelActions;
}) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const { failure, phase, status, summary } = state;
  if (!status?.on) return null;
  if (phase === 'orphaned') return <Orphaned onReload={actions.onReload} />;

  const shown = linesOf(state);
  const agree = () => {
    setAsking(false);
    actions.onSignIn();
  };
  return (
    <article
      className="panel"
      data-phase={phase}
      data-signed-in={status.signedIn}
      aria-label={words('brand')}
    >
      <PanelBar state={state} onSummarize={actions.onSummarize} />
      {asking && (
        <SignInConsent
          proxyHost={status.proxyHost}
          onAgree={agree}
          onDecline={() => setAsking(false)}
        />
      )}
      {!asking && failure && (
        <FailureNotice
          failure={failure}
          account={account}
          onRetry={() => actions.onSummarize(true)}
          onSignIn={() => (status.signedIn ? actions.onSignIn() : setAsking(true))}
          onSettings={actions.onSettings}
        />
      )}
      {phase === 'idle' && !status.signedIn && !asking && !failure && (
        <p className="offer">
          {words('sign_in_why')}{' '}
          <button type="button" className="link" onClick={() => setAsking(true)}>
            {words('sign_in')}
          </button>
        </p>
      )}
      {summary && (
        <div
          className="summary"
          data-engine={summary.engine}
          data-dropped={summary.dropped}
          data-of={summary.coverage.of}
          data-read={summary.coverage.read}
        >
          {shown.extract && phase === 'writing' && <p className="hint">{words('extract_first')}</p>}
          <SummaryLines lines={shown.lines} sources={summary.sources} onCite={actions.onCite} />
          {shown.lines.length === 0 && <p className="hint">{words('empty_summary')}</p>}
          {phase === 'done' && (
            <SummaryFooter
              summary={summary}
              proxyHost={status.proxyHost}
              signedIn={status.signedIn}
              onShowSent={actions.onShowSent}
            />
          )}
          {state.sent !== undefined && <SentView body={state.sent} leftOut={summary.leftOut} />}
        </div>
      )}
    </article>
  );
}

/** The engine's lines as soon as there is one; until then, and when it failed, the extract's. */
function linesOf({ lines, summary }: PanelState): { lines: readonly Line[]; extract: boolean } {
  if (lines.length > 0) return { lines, extract: false };
  const headline = summary?.headline ? [summary.headline] : [];
  return { lines: [...headline, ...(summary?.lines ?? [])], extract: true };
}

function Orphaned({ onReload }: { onReload: () => void }) {
  const words = useWords();
  return (
    <article className="panel" data-phase="orphaned">
      <div className="notice">
        <span>{words('reload_gmail')}</span>
        <button type="button" className="link" onClick={onReload}>
          {words('reload')}
        </button>
      </div>
    </article>
  );
}
