import { useState } from 'react';
import { browserClock } from '../clock.ts';

const SHOWN_MS = 1_500;

/** Puts a text on the clipboard. Not there where the browser gives no access, as over plain HTTP. */
export function Copy({ text, what }: { readonly text: string; readonly what: string }) {
  const [isDone, setDone] = useState(false);
  if (!('clipboard' in navigator)) return null;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setDone(true);
    browserClock.after(SHOWN_MS, () => setDone(false));
  };
  return (
    <button
      type="button"
      className="small"
      onClick={() => void copy().catch(() => undefined)}
      aria-label={`Copy ${what}`}
    >
      {isDone ? 'Copied' : 'Copy'}
    </button>
  );
}
