import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { navigate } from '../state/location.ts';
import { moved, pathOf, placeAt, squaresFor } from '../view/squares.ts';
import type { InstanceState } from '../view/updates.ts';

/** One square: an instance and how it fares. */
export interface Square {
  readonly instanceId: number;
  readonly tone: InstanceState['tone'];
  readonly text: string;
}

interface InstanceSquaresProps {
  readonly label: string;
  readonly squares: readonly Square[];
  readonly linkOf: (instanceId: number) => string;
}

/** All instances at a glance, a square each; pointing at one, or going there with the arrow keys, tells of it, and Enter or a click leads to it. */
export function InstanceSquares({ label, squares, linkOf }: InstanceSquaresProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(600);
  const [place, setPlace] = useState(0);
  const [isTold, setTold] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const count = squares.length;
  const shape = useMemo(() => squaresFor(count, width), [count, width]);
  const paths = useMemo(() => {
    const places = new Map<Square['tone'], number[]>();
    squares.forEach(({ tone }, i) => {
      const known = places.get(tone);
      if (known === undefined) places.set(tone, [i]);
      else known.push(i);
    });
    return [...places].map(([tone, all]) => ({ tone, path: pathOf(shape, all) }));
  }, [squares, shape]);

  const at = Math.min(place, count - 1);
  const current = squares[at];
  if (current === undefined) return null;
  const text = `Instance ${current.instanceId}: ${current.text}`;
  const placeUnder = (event: MouseEvent): number | undefined => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return placeAt(shape, count, event.clientX - left, event.clientY - top);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moved(at, event.key, count, shape.columns);
    if (next !== undefined) {
      setPlace(next);
      setTold(true);
    } else if (event.key === 'Enter') navigate(linkOf(current.instanceId));
    else return;
    event.preventDefault();
  };
  return (
    <div className="squares">
      <div ref={box} />
      <div
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={squares[0]?.instanceId ?? 0}
        aria-valuemax={squares[count - 1]?.instanceId ?? 0}
        aria-valuenow={current.instanceId}
        aria-valuetext={text}
        onKeyDown={onKeyDown}
        onFocus={() => setTold(true)}
        onBlur={() => setTold(false)}
        onMouseMove={(event) => {
          const under = placeUnder(event);
          if (under !== undefined) setPlace(under);
          setTold(under !== undefined);
        }}
        onMouseLeave={() => setTold(false)}
        onClick={(event) => {
          const under = placeUnder(event);
          const square = under === undefined ? undefined : squares[under];
          if (square !== undefined) navigate(linkOf(square.instanceId));
        }}
      >
        <svg width={shape.columns * shape.width} height={shape.rows * shape.height} aria-hidden="true">
          {paths.map(({ tone, path }) => (
            <path key={tone} className={`square-${tone}`} d={path} />
          ))}
          {isTold ? <path className="square-current" d={pathOf(shape, [at])} /> : null}
        </svg>
      </div>
      <p className="told" aria-hidden="true">
        {isTold ? text : ' '}
      </p>
    </div>
  );
}
