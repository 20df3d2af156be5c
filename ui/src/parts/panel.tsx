import type { ReactNode } from 'react';

interface PanelProps {
  readonly title: string;
  /** What stands at the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A part of a page, with a heading. */
export function Panel({ title, aside, children, className = '' }: PanelProps) {
  return (
    <section className={`panel ${className}`}>
      <header className="panel-head">
        <h2>{title}</h2>
        {aside === undefined ? null : <div className="panel-aside">{aside}</div>}
      </header>
      {children}
    </section>
  );
}

interface FactsProps {
  readonly facts: readonly { readonly name: string; readonly values: readonly ReactNode[] }[];
}

/** Names and what they stand for, in two columns. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className="facts">
      {facts.map(({ name, values }) => (
        <div key={name}>
          <dt>{name}</dt>
          {values.map((value, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the values are an unchanging list of texts
            <dd key={i}>{value}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
