import { useCallback, useSyncExternalStore } from 'react';

/** The address of the page, as the browser's history has it. */

const watchers = new Set<() => void>();

function tell(): void {
  for (const changed of [...watchers]) changed();
}

function watch(changed: () => void): () => void {
  if (watchers.size === 0) window.addEventListener('popstate', tell);
  watchers.add(changed);
  return () => {
    watchers.delete(changed);
    if (watchers.size === 0) window.removeEventListener('popstate', tell);
  };
}

/** Goes to another page of the interface. */
export function navigate(to: string): void {
  window.history.pushState(null, '', to);
  window.scrollTo(0, 0);
  tell();
}

export function usePath(): string {
  return useSyncExternalStore(watch, () => window.location.pathname);
}

/**
 * A parameter of the address, and how to set it: a filter or an order, which is no step in the history, or a tab, which is one.
 * Removed when set to what it is by default.
 */
export function useParameter(
  name: string,
  byDefault: string,
  isStep = false,
): readonly [string, (value: string) => void] {
  const value = useSyncExternalStore(watch, () => new URLSearchParams(window.location.search).get(name) ?? byDefault);
  const set = useCallback(
    (next: string) => setParameters({ [name]: next === byDefault ? '' : next }, isStep),
    [name, byDefault, isStep],
  );
  return [value, set];
}

/** Sets parameters of the address at once, and removes those that are empty. */
export function setParameters(values: Readonly<Record<string, string>>, isStep: boolean): void {
  const parameters = new URLSearchParams(window.location.search);
  for (const [name, value] of Object.entries(values)) {
    if (value === '') parameters.delete(name);
    else parameters.set(name, value);
  }
  const search = parameters.toString();
  const to = `${window.location.pathname}${search === '' ? '' : `?${search}`}`;
  if (isStep) window.history.pushState(null, '', to);
  else window.history.replaceState(null, '', to);
  tell();
}
