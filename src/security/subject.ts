/** Who sends a request. */
export interface Subject {
  /** The name in task events, update events and the audit log; `UNSECURE` for one that has not said. */
  readonly user: string;
  /** All names of it, the one that roles go by first; none for one that has not said who it is. */
  readonly principals: readonly string[];
  /** Who has really logged in, when that is somebody else. */
  readonly actsFor?: string | undefined;
  /** Where the request comes from. */
  readonly address: string;
}

/** An answer to a request that does not come to be a call. */
export interface HttpRefusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether it is a page that says so; nothing otherwise. */
  readonly page: boolean;
  readonly reason: string;
}

/** A subject of a given name, or names. */
export function subjectOf(principals: readonly string[], address: string): Subject {
  return { user: principals[0] ?? 'UNSECURE', principals, address };
}
