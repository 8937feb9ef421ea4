import { useEffect, useRef, useState } from 'react';
import type { Citation } from '../lib/contract.ts';
import { isBusy, type PanelState } from '../lib/panel/panel-state.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { PanelBar } from './PanelBar.tsx';
import { PanelSummary } from './PanelSummary.tsx';
import { SignInConsent } from './SignInConsent.tsx';
import { useWords } from './words-context.ts';

/** What a panel's buttons do. */
export interface PanelActions {
  onSummarize: (fresh: boolean) => void;
  onStop: () => void;
  onSignIn: () => void;
  onCite: (citation: Citation) => void;
  onSettings: () => void;
  onReload: () => void;
  onShowSent: () => void;
  /** Of a line, by its words, or of the whole summary (null). */
  onVerdict: (text: string | null, verdict: 'good' | 'bad' | null) => void;
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
  const panel = useRef<HTMLElement>(null);
  const wasAsking = useRef(false);
  // Who closes the question with a key goes on from the panel's button, not from the page's beginning.
  useEffect(() => {
    if (wasAsking.current && !asking)
      panel.current?.querySelector<HTMLElement>('.bar button')?.focus();
    wasAsking.current = asking;
  }, [asking]);
  const { failure, phase, status } = state;
  if (phase === 'orphaned') return <Orphaned onReload={actions.onReload} />;
  if (!status?.on) return null;

  const agree = () => {
    setAsking(false);
    actions.onSignIn();
  };
  return (
    <article
      ref={panel}
      className="panel"
      data-phase={phase}
      data-signed-in={status.signedIn}
      aria-label={words('brand')}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && isBusy(state) && !asking) actions.onStop();
      }}
    >
      <PanelBar
        state={state}
        isQuiet={asking || failure !== null}
        onSummarize={actions.onSummarize}
        onStop={actions.onStop}
      />
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
          onRetry={() => actions.onSummarize(state.isFresh)}
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
      <PanelSummary state={state} actions={actions} />
    </article>
  );
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
