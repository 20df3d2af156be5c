import type { Election, ElectionOutcome } from './election.ts';

/** The election of a scheduler that is alone: it leads. */
export class SoleElection implements Election {
  private leads = false;

  async join(outcome: ElectionOutcome): Promise<void> {
    this.leads = true;
    outcome.elected();
  }

  holds(): boolean {
    return this.leads;
  }

  async leave(): Promise<void> {
    this.leads = false;
  }
}
