import { useEffect, useState } from 'react';
import type { Timer } from '../../../src/clock/index.ts';
import { browserClock } from '../clock.ts';
import { useParameter } from '../state/location.ts';

interface FilterBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What the filter leaves. */
  readonly found: string;
}

/** A field that narrows a list down while one types. The key `/` leads to it, Escape empties it. */
export function FilterBox({ label, value, onChange, found }: FilterBoxProps) {
  return (
    <div className="filter">
      <input
        type="search"
        data-filter=""
        aria-label={label}
        placeholder={label}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange('');
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          document.querySelector<HTMLElement>('.grid-body [data-index][tabindex="0"]')?.focus();
        }}
      />
      <output className="found">{found}</output>
    </div>
  );
}

/** How long after the last key the address follows, ms: browsers refuse more than a few changes of it a second. */
const SETTLED_MS = 300;

/** What was typed into the filter of a list, kept in the address, so that a link leads to the same view. */
export function useFilterText(name = 'filter'): readonly [string, (text: string) => void] {
  const [kept, keep] = useParameter(name, '');
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [kept]);
  useEffect(() => {
    if (text === kept) return;
    const timer: Timer = browserClock.after(SETTLED_MS, () => keep(text));
    return () => timer.cancel();
  }, [text, kept, keep]);
  return [text, setText];
}
