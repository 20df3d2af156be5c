/** One measured figure beside the mark it is to be judged by. */
export interface Figure {
  readonly bench: string;
  readonly case: string;
  readonly value: number;
  readonly unit: string;
  /** What the mark gave, in the same unit, and how many times better ours is. Left out when there is no mark. */
  readonly baseline?: number;
  readonly ratio?: number;
}

/** Prints a figure as one line of JSON, numbers to three significant digits or whole. */
export function printFigure(figure: Figure): void {
  const round = (n: number | undefined) => (n === undefined ? undefined : Number(n.toPrecision(n < 1000 ? 3 : 6)));
  const { value, baseline, ratio } = figure;
  console.log(JSON.stringify({ ...figure, value: round(value), baseline: round(baseline), ratio: round(ratio) }));
}
