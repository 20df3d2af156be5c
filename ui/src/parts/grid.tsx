import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { navigate } from '../state/location.ts';
import { clicked, type Sorting, sorted } from '../view/sort.ts';
import { layoutOf } from '../view/window.ts';
import { useWindow } from './use-window.ts';

export interface Column<T> {
  readonly id: string;
  readonly title: string;
  /** Track of the CSS grid. */
  readonly width: string;
  readonly cell: (row: T) => ReactNode;
  /** How rows are compared by it; it can't be sorted by without. */
  readonly order?: (a: T, b: T) => number;
  /** Whether the first click sorts from large to small. */
  readonly descendingFirst?: boolean;
  readonly isNumber?: boolean;
}

interface GridProps<T> {
  /** What the rows are, for those who can't see them. */
  readonly label: string;
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly keyOf: (row: T) => string;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  /** Where Enter leads. */
  readonly linkOf?: (row: T) => string;
  /** More about a row, shown below it when it is opened. */
  readonly detail?: (row: T) => ReactNode;
  readonly rowHeight?: number;
}

const ROW_HEIGHT = 40;

/**
 * A table of any length: only the rows in sight are drawn. Columns are sorted by a click on their heads. With the keyboard: arrows go from row
 * to row, Home and End to the first and the last, right and left open and close, Enter follows the row's link or opens it.
 */
export function Grid<T>(props: GridProps<T>) {
  const { label, rows, columns, keyOf, sorting, onSort, linkOf, detail, rowHeight = ROW_HEIGHT } = props;
  const body = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const [current, setCurrent] = useState(0);
  const wantsFocus = useRef(false);

  const ordered = useMemo(
    () => sorted(rows, sorting, Object.fromEntries(columns.map(({ id, order }) => [id, order]))),
    [rows, sorting, columns],
  );
  const layout = useMemo(() => {
    const extras = new Map<number, number>();
    if (opened.size > 0) {
      ordered.forEach((row, i) => {
        const key = keyOf(row);
        if (opened.has(key)) extras.set(i, heights.get(key) ?? 0);
      });
    }
    return layoutOf(ordered.length, rowHeight, extras);
  }, [ordered, opened, heights, rowHeight, keyOf]);
  const shown = useWindow(body, layout, ordered.length);
  const at = Math.min(current, Math.max(0, ordered.length - 1));

  const toggle = (key: string): void =>
    setOpened((now) => {
      const next = new Set(now);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  const measured = useCallback(
    (key: string, height: number) =>
      setHeights((now) => (now.get(key) === height ? now : new Map(now).set(key, height))),
    [],
  );

  // The row that is gone to may only just have been drawn.
  useEffect(() => {
    if (!wantsFocus.current) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${at}"]`);
    if (row === null || row === undefined) return;
    wantsFocus.current = false;
    row.focus({ preventScroll: true });
  });

  const goTo = (index: number): void => {
    const next = Math.max(0, Math.min(ordered.length - 1, index));
    wantsFocus.current = true;
    setCurrent(next);
    reveal(body.current, layout.offsetOf(next), rowHeight);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = event.target as HTMLElement;
    const row = ordered[at];
    if (target.dataset.index === undefined || row === undefined) return;
    const key = keyOf(row);
    const isOpen = opened.has(key);
    const link = linkOf?.(row);
    if (event.key === 'ArrowDown' || event.key === 'j') goTo(at + 1);
    else if (event.key === 'ArrowUp' || event.key === 'k') goTo(at - 1);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(ordered.length - 1);
    else if (event.key === 'ArrowRight' && detail !== undefined && !isOpen) toggle(key);
    else if (event.key === 'ArrowLeft' && isOpen) toggle(key);
    else if (event.key === ' ' && detail !== undefined) toggle(key);
    else if (event.key === 'Enter' && link !== undefined) navigate(link);
    else if (event.key === 'Enter' && detail !== undefined) toggle(key);
    else return;
    event.preventDefault();
  };

  const tracks = [...(detail === undefined ? [] : ['32px']), ...columns.map(({ width }) => width)].join(' ');
  const drawn = indexesOf(shown.first, shown.end, at, ordered.length);
  const gapBefore = (i: number, last: number | undefined): number =>
    layout.offsetOf(i) - (last === undefined ? 0 : layout.offsetOf(last + 1));

  return (
    <div className="grid" role="table" aria-label={label} aria-rowcount={ordered.length + 1}>
      <div role="rowgroup" className="grid-head">
        <div role="row" aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
          {detail === undefined ? null : (
            <span role="columnheader">
              <span className="unseen">Details</span>
            </span>
          )}
          {columns.map((column) => (
            <Head key={column.id} column={column} sorting={sorting} onSort={onSort} />
          ))}
        </div>
      </div>
      <div role="rowgroup" className="grid-body" ref={body} onKeyDown={onKeyDown} style={{ height: layout.height }}>
        {drawn.map((i, n) => {
          const row = ordered[i] as T;
          const key = keyOf(row);
          const isOpen = opened.has(key);
          return (
            <div key={key} role="presentation" style={{ paddingTop: gapBefore(i, drawn[n - 1]) }}>
              <div
                role="row"
                aria-rowindex={i + 2}
                tabIndex={i === at ? 0 : -1}
                data-index={i}
                style={{ gridTemplateColumns: tracks, height: rowHeight }}
                onFocus={() => setCurrent(i)}
              >
                {detail === undefined ? null : (
                  <span role="cell">
                    <button
                      type="button"
                      className="opener"
                      tabIndex={-1}
                      aria-expanded={isOpen}
                      aria-label={`Details of ${key}`}
                      onClick={() => toggle(key)}
                    >
                      {isOpen ? '▾' : '▸'}
                    </button>
                  </span>
                )}
                {columns.map(({ id, cell, isNumber }) => (
                  <span key={id} role="cell" className={isNumber ? 'number' : undefined}>
                    {cell(row)}
                  </span>
                ))}
              </div>
              {isOpen && detail !== undefined ? (
                <Opened row={row} name={key} detail={detail} onMeasured={measured} />
              ) : null}
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface HeadProps<T> {
  readonly column: Column<T>;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

function Head<T>({ column, sorting, onSort }: HeadProps<T>) {
  const { id, title, order, descendingFirst = false, isNumber } = column;
  if (order === undefined) {
    return (
      <span role="columnheader" className={isNumber ? 'number' : undefined}>
        {title}
      </span>
    );
  }
  const isSorted = sorting.by === id;
  return (
    <span
      role="columnheader"
      className={isNumber ? 'number' : undefined}
      aria-sort={isSorted ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" onClick={() => onSort(clicked(sorting, id, descendingFirst))}>
        {title}
        <span aria-hidden="true">{isSorted ? (sorting.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </span>
  );
}

interface OpenedProps<T> {
  readonly row: T;
  readonly name: string;
  readonly detail: (row: T) => ReactNode;
  readonly onMeasured: (name: string, height: number) => void;
}

/** What an opened row shows, whose height is only known once it is drawn. */
function Opened<T>({ row, name, detail, onMeasured }: OpenedProps<T>) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => onMeasured(name, element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [name, onMeasured]);
  return (
    <div role="row" className="grid-detail" ref={box}>
      <div role="cell">{detail(row)}</div>
    </div>
  );
}

/** Rows to be drawn: those in sight, and the one that has, or may get, the focus. */
function indexesOf(first: number, end: number, current: number, count: number): readonly number[] {
  const indexes = Array.from({ length: end - first }, (_, i) => first + i);
  if (current >= count || (current >= first && current < end)) return indexes;
  return current < first ? [current, ...indexes] : [...indexes, current];
}

/** Scrolls the page so far that a row is seen below what sticks to the top. */
function reveal(list: HTMLElement | null, offset: number, height: number): void {
  if (list === null) return;
  const top = list.getBoundingClientRect().top + offset;
  const above = STICKY_PX + height;
  if (top < above) window.scrollBy({ top: top - above });
  else if (top + 2 * height > window.innerHeight) window.scrollBy({ top: top + 2 * height - window.innerHeight });
}

/** Height of the bar at the top of every page. */
const STICKY_PX = 52;
