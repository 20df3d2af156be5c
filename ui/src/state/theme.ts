import { useSyncExternalStore } from 'react';

/** Light, dark, or as the system has it. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const STORED_AS = 'aurora.theme';
const watchers = new Set<() => void>();

function stored(): Theme {
  try {
    const text = window.localStorage.getItem(STORED_AS);
    return THEMES.find((theme) => theme === text) ?? 'system';
  } catch {
    // A browser that keeps nothing for this page.
    return 'system';
  }
}

let theme: Theme = stored();

/** Shows the theme that was chosen last. */
export function applyTheme(): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function setTheme(next: Theme): void {
  theme = next;
  try {
    window.localStorage.setItem(STORED_AS, next);
  } catch {
    // Then it holds until the page is left.
  }
  applyTheme();
  for (const changed of [...watchers]) changed();
}

export function useTheme(): Theme {
  return useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => theme,
  );
}
