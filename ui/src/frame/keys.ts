import { useEffect, useState } from 'react';
import { queries } from '../state/use-query.ts';

/** What keys do anywhere on a page. */
export const KEYS = [
  { keys: '/', what: 'type into the filter of the list' },
  { keys: 'g', what: 'go to a role, job or task by its name' },
  { keys: 'r', what: 'read everything anew, now' },
  { keys: 'p', what: 'stop reading by itself, or go on' },
  { keys: '↓ ↑ or j k', what: 'go from row to row of a list' },
  { keys: 'Home End', what: 'first and last row' },
  { keys: '→ ←', what: 'open and close a row; go from tab to tab' },
  { keys: 'Enter', what: 'follow the row, or open it' },
  { keys: '?', what: 'show and hide this' },
] as const;

/** Listens for the keys. @returns whether the help is to be shown, and how to change that */
export function useKeys(): readonly [boolean, (isOpen: boolean) => void] {
  const [isHelpOpen, setHelpOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const focus = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();
      if (event.key === '/') focus('[data-filter]');
      else if (event.key === 'g') focus('[data-go-to]');
      else if (event.key === 'r') queries.refresh();
      else if (event.key === 'p') queries.setPaused(!queries.overall().isPaused);
      else if (event.key === '?') setHelpOpen((isOpen) => !isOpen);
      else if ((event.key === 'ArrowDown' || event.key === 'j') && event.target === document.body) {
        focus('.grid-body [data-index][tabindex="0"]');
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return [isHelpOpen, setHelpOpen];
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  );
}
