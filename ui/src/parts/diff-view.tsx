import { useMemo, useState } from 'react';
import { countText } from '../view/amounts.ts';
import { type DiffLine, type DiffPart, diffCounts, diffLines, folded } from '../view/diff.ts';

interface DiffViewProps {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What has to be changed in one text to get another, with what is the same folded away. */
export function DiffView({ label, before, after }: DiffViewProps) {
  const lines = useMemo(() => diffLines(before.split('\n'), after.split('\n')), [before, after]);
  const parts = useMemo(() => folded(lines), [lines]);
  const { removed, added } = diffCounts(lines);
  if (removed + added === 0) return <p className="padded">There is no difference.</p>;
  return (
    <>
      <p className="padded">
        {countText(removed, 'line')} removed, {countText(added, 'line')} added
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard */}
      <section className="diff" aria-label={label} tabIndex={0}>
        {parts.map((part, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one diff never change
          <Part key={`${before.length} ${after.length} ${i}`} part={part} />
        ))}
      </section>
    </>
  );
}

const SIGNS: Readonly<Record<DiffLine['kind'], string>> = { same: ' ', removed: '-', added: '+' };

function Part({ part }: { readonly part: DiffPart }) {
  const [isOpen, setOpen] = useState(part.kind === 'lines');
  if (!isOpen) {
    return (
      <button type="button" className="fold" onClick={() => setOpen(true)}>
        {countText(part.lines.length, 'unchanged line')}
      </button>
    );
  }
  return (
    <pre>
      {part.lines.map(({ kind, text }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one diff never change
        <span key={i} className={`line line-${kind}`}>
          <span className="sign">{SIGNS[kind]}</span> {text}
          {'\n'}
        </span>
      ))}
    </pre>
  );
}
