import { useWords } from './words-context.ts';

/** When something is due: the day in the reader's own way where it is known, with the mail's words on hover; else these. */
export function DueDate({ words: said, on }: { words: string; on: string | null }) {
  const words = useWords();
  const title = words('due_words', said);
  if (on === null) return <span className="due">{words('due', said)}</span>;
  const hasTime = on.includes('T');
  // The parts are those of the sender's zone, and are shown as they are.
  const day = new Date(`${hasTime ? on : `${on}T00:00`}Z`);
  const shown = day.toLocaleString(undefined, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(hasTime ? { hour: 'numeric', minute: '2-digit' } : {}),
  });
  return (
    <time className="due" dateTime={on} title={title}>
      {words('due', shown)}
    </time>
  );
}
