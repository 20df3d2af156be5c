import type { InstanceState } from '../view/updates.ts';

type AnyTone = InstanceState['tone'];

/** Shape beside the colour, so that colour is never all there is. */
const MARKS: Readonly<Record<AnyTone, string>> = {
  okay: '●',
  attention: '▲',
  progress: '◐',
  error: '■',
  system: '○',
  pending: '□',
  removed: '×',
};

/** A state: its mark and its name. */
export function Badge({ tone, children }: { readonly tone: AnyTone; readonly children: string }) {
  return (
    <span className={`badge tone-${tone}`}>
      <span className="mark" aria-hidden="true">
        {MARKS[tone]}
      </span>
      {children}
    </span>
  );
}

/** A number of things in a state; nothing for none. */
export function Count({
  tone,
  count,
  what,
}: {
  readonly tone: AnyTone;
  readonly count: number;
  readonly what: string;
}) {
  if (count === 0) return null;
  return (
    <span className={`badge tone-${tone}`} title={`${count} ${what}`}>
      <span className="mark" aria-hidden="true">
        {MARKS[tone]}
      </span>
      {count.toLocaleString('en')}
      <span className="unseen"> {what}</span>
    </span>
  );
}
