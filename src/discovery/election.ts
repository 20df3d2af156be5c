/** Decides which of several processes leads. A process stands once: after it has left, or lost, it ends and a new one stands. */
export interface Election {
  /**
   * Stands. @param outcome told at most once each
   * @throws Error when standing is not possible
   */
  join(outcome: ElectionOutcome): Promise<void>;
  /** Whether this process leads, and nobody else can by now: to be asked before anything leaves it. */
  holds(): boolean;
  /** Gives up standing, or leading: another may lead at once. Errors are logged. */
  leave(): Promise<void>;
}

/** What comes of standing. */
export interface ElectionOutcome {
  elected(): void;
  /** This process leads no more, or cannot know any more whether it does. It can come without {@link elected}, too. */
  lost(reason: string): void;
}
