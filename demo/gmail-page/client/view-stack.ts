import type { ListView } from './list/list-view.ts';
import type { ThreadView } from './thread/thread-view.ts';

const KEPT = 6;

/**
 * Shows one view at a time. The others stay in the tree with inline `display:none`, as Gmail's do; beyond six the longest
 * unseen leaves.
 */
export interface ViewStack {
  /** The kept thread view of this key, or null. */
  thread(key: string): ThreadView | null;
  /** The kept list view of this key, or null. */
  list(key: string): ListView | null;
  show(key: string, view: ListView | ThreadView): void;
}

/** @param container the `.nH` inside `.aeF` */
export function createViewStack(container: HTMLElement): ViewStack {
  const views = new Map<string, ListView | ThreadView>();

  return {
    thread(key) {
      const view = views.get(key);
      return view?.kind === 'thread' ? view : null;
    },
    list(key) {
      const view = views.get(key);
      return view?.kind === 'list' ? view : null;
    },
    show(key, view) {
      views.delete(key);
      views.set(key, view);
      for (const other of views.values()) {
        if (other !== view) other.element.style.display = 'none';
      }
      view.element.style.removeProperty('display');
      if (!view.element.isConnected) container.append(view.element);
      const [oldestKey, oldest] = [...views][0] ?? [];
      if (views.size > KEPT && oldestKey !== undefined) {
        views.delete(oldestKey);
        oldest?.element.remove();
      }
      view.revealed();
    },
  };
}
