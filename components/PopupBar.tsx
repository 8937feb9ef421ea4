import { Mark } from './Mark.tsx';
import { useWords } from './words-context.ts';

/** The popup's head: the mark and the name. */
export function PopupBar() {
  const words = useWords();
  return (
    <header className="bar">
      <Mark />
      <strong className="brand">{words('brand')}</strong>
    </header>
  );
}
