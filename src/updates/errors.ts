import type { JobUpdateSummary } from '../wire/index.ts';

/** What was asked of an update makes no sense in the state that it is in, or there is no such update. */
export class UpdateStateError extends Error {
  override readonly name: string = 'UpdateStateError';
}

/** A job has an update that has not ended. */
export class UpdateInProgressError extends UpdateStateError {
  override readonly name = 'UpdateInProgressError';
  /** The update that has not ended. */
  readonly summary: JobUpdateSummary;

  constructor(message: string, summary: JobUpdateSummary) {
    super(message);
    this.summary = summary;
  }
}
