import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { type Layout, type Window, windowOf } from '../view/window.ts';

/** Rows drawn beyond what is seen, on each side. */
const MARGIN = 12;

/** The rows of a list that are in sight while the page is scrolled. */
export function useWindow(list: RefObject<HTMLElement | null>, layout: Layout, count: number): Window {
  const [shown, setShown] = useState<Window>({ first: 0, end: Math.min(count, 60) });

  const look = (): void => {
    const top = -(list.current?.getBoundingClientRect().top ?? 0);
    const next = windowOf(layout, count, top, top + window.innerHeight, MARGIN);
    setShown((last) => (last.first === next.first && last.end === next.end ? last : next));
  };

  // What is above the list may have changed its height, too.
  useLayoutEffect(look);

  // biome-ignore lint/correctness/useExhaustiveDependencies: look is made anew with each layout
  useEffect(() => {
    let frame = 0;
    const later = (): void => {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        look();
      });
    };
    window.addEventListener('scroll', later, { passive: true });
    window.addEventListener('resize', later, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', later);
      window.removeEventListener('resize', later);
    };
  }, [layout, count]);

  return { first: Math.min(shown.first, count), end: Math.min(shown.end, count) };
}
