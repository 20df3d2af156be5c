import type { ReactNode } from 'react';
import { type Fault, faultText } from '../api/errors.ts';
import type { Snapshot } from '../state/query-store.ts';
import { queries } from '../state/use-query.ts';

/** A box that tells of a fault, with what to do. */
export function FaultNotice({ fault }: { readonly fault: Fault }) {
  const { title, advice } = faultText(fault.kind);
  return (
    <div className="notice notice-error" role="alert">
      <strong>{title}</strong>
      <p>
        {advice} {fault.kind === 'refused' || fault.kind === 'broken' || fault.kind === 'denied' ? fault.message : ''}
      </p>
      <button type="button" onClick={() => queries.refresh()}>
        Try again
      </button>
    </div>
  );
}

/** That there is nothing, and why that may be. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <strong>{title}</strong>
      {children === undefined ? null : <p>{children}</p>}
    </div>
  );
}

interface LoadedProps<T> {
  readonly from: Snapshot<T>;
  readonly children: (data: T) => ReactNode;
}

/** What is made of data once they are there; until then that they are being read, or why they can't be. */
export function Loaded<T>({ from, children }: LoadedProps<T>) {
  if (from.at > 0) return <>{children(from.data as T)}</>;
  if (from.fault !== undefined) return <FaultNotice fault={from.fault} />;
  return (
    <div className="loading" role="status">
      Loading…
    </div>
  );
}
