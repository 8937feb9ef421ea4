import { useEffect, useState } from 'react';
import { counted } from '../lib/words.ts';
import { useWords } from './words-context.ts';

/** Another try, not before whoever asked to wait is ready: counts the seconds down. */
export function RetryButton({ seconds, onRetry }: { seconds: number; onRetry: () => void }) {
  const words = useWords();
  const [left, setLeft] = useState(Math.ceil(seconds));
  const isWaiting = left > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => setLeft((before) => before - 1), 1_000);
    return () => clearInterval(timer);
  }, [isWaiting]);
  return (
    <button
      type="button"
      className="link"
      aria-disabled={isWaiting}
      // Who hears the page is told once, not every second.
      aria-label={words('retry')}
      onClick={() => {
        if (!isWaiting) onRetry();
      }}
    >
      {isWaiting ? counted(words, 'retry_in', left) : words('retry')}
    </button>
  );
}
