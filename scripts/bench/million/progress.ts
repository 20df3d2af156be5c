/** How far the work is, as the scheduler tells of what is durable. */
export interface Progress {
  readonly offers: number;
  readonly pending: number;
  /** Tasks that are on an agent. */
  readonly placed: number;
  readonly running: number;
}

export async function counts(url: string): Promise<Progress> {
  // Thousands of figures, several times a second: what it takes to compress them would be taken from the tasks.
  const answer = await fetch(new URL('/vars.json', url), { headers: { 'accept-encoding': 'identity' } });
  const vars = (await answer.json()) as Record<string, number>;
  const of = (name: string): number => vars[name] ?? 0;
  const running = of('task_store_RUNNING');
  return {
    offers: of('outstanding_offers'),
    pending: of('task_store_PENDING'),
    placed: of('task_store_ASSIGNED') + of('task_store_STARTING') + running,
    running,
  };
}
