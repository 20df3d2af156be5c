/** Many instances as small squares, row by row. */
export interface Squares {
  readonly columns: number;
  readonly rows: number;
  /** Width and height of a square with the gap beside it, px. */
  readonly width: number;
  readonly height: number;
  readonly gap: number;
}

/** Larger squares for fewer instances. (aurora: ui components/UpdateInstanceSummary.js) */
export function squaresFor(count: number, availableWidth: number): Squares {
  const [width, height, gap] = count > 1000 ? [6, 8, 1] : count > 100 ? [10, 14, 2] : [18, 24, 3];
  const columns = Math.max(1, Math.floor(availableWidth / width));
  return { columns, rows: Math.ceil(count / columns), width, height, gap };
}

/** Outlines of all squares of one kind, as one path: thousands of them cost the browser no more than a few. */
export function pathOf(squares: Squares, places: readonly number[]): string {
  const { columns, width, height, gap } = squares;
  return places
    .map(
      (place) =>
        `M${(place % columns) * width} ${Math.floor(place / columns) * height}h${width - gap}v${height - gap}h${gap - width}z`,
    )
    .join('');
}

/** The place under a point, px; undefined when there is none. */
export function placeAt({ columns, width, height }: Squares, count: number, x: number, y: number): number | undefined {
  const column = Math.floor(x / width);
  if (column < 0 || column >= columns || y < 0) return undefined;
  const place = Math.floor(y / height) * columns + column;
  return place < count ? place : undefined;
}

/** Where an arrow key leads from a place. */
export function moved(place: number, key: string, count: number, columns: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
    Home: -place,
    End: count - 1 - place,
  };
  const step = steps[key];
  return step === undefined ? undefined : Math.max(0, Math.min(count - 1, place + step));
}
