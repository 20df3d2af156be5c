/** Where a scheduler answers. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** Who leads, as one scheduler sees it. */
export type LeaderStatus =
  | { readonly kind: 'leading' }
  | { readonly kind: 'not-leading'; readonly leader: Endpoint }
  /** Nobody leads, or it is not known who does. */
  | { readonly kind: 'no-leader' };

/**
 * Compares the leader that is advertised with oneself; host names are compared as texts. More than one is as good as none.
 * (aurora: scheduler/http/LeaderRedirect.java)
 */
export function leaderStatus(advertised: readonly Endpoint[], own: Endpoint): LeaderStatus {
  const [leader, ...others] = advertised;
  if (leader === undefined || others.length > 0) return { kind: 'no-leader' };
  if (leader.host === own.host && leader.port === own.port) return { kind: 'leading' };
  return { kind: 'not-leading', leader: { host: leader.host, port: leader.port } };
}
