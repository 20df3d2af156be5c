import { type Struct, structsIn, type Value } from './decode.ts';

/**
 * Jobs and roles that calls have changed in the recording but not here, each with the reason that is known for it. Jobs are written with
 * dashes, as task ids begin.
 */
export class Touched {
  private readonly jobs = new Map<string, string>();
  /** All jobs of them. */
  private readonly roles = new Map<string, string>();
  /** At least one job of them. */
  private readonly rolesInPart = new Map<string, string>();

  /** Notes what the arguments of such a call are about. */
  note(args: Value, reason: string): void {
    for (const struct of structsIn(args)) {
      const { role, taskId } = struct;
      const job = jobOf(struct) ?? (typeof taskId === 'string' ? jobOfTask(taskId) : undefined);
      if (job !== undefined) this.jobs.set(job, reason);
      else if (typeof role === 'string') this.roles.set(role, reason);
      if (typeof role === 'string') this.rolesInPart.set(role, reason);
    }
  }

  /** The reason why nothing about these arguments can be compared. */
  reasonFor(args: Value): string | undefined {
    for (const struct of structsIn(args)) {
      const job = jobOf(struct);
      const reason = job === undefined ? undefined : this.reasonForJob(job, struct.role);
      if (reason !== undefined) return reason;
    }
    return undefined;
  }

  /** The reason why sums over a role can't be compared. */
  reasonForRole(role: unknown): string | undefined {
    return this.rolesInPart.get(String(role));
  }

  /** The reason why an element of an answer can't be compared. */
  reasonWithin(element: Value): string | undefined {
    for (const struct of structsIn(element)) {
      const { role, jobCount, taskId } = struct;
      if (jobCount !== undefined) return this.reasonForRole(role);
      const job = jobOf(struct) ?? (typeof taskId === 'string' ? jobOfTask(taskId) : undefined);
      const reason = job === undefined ? undefined : this.reasonForJob(job, role);
      if (reason !== undefined) return reason;
    }
    return undefined;
  }

  private reasonForJob(job: string, role: unknown): string | undefined {
    return this.jobs.get(job) ?? this.roles.get(String(role));
  }
}

function jobOf({ role, environment, name, jobName }: Struct): string | undefined {
  const job = [role, environment, name ?? jobName];
  return job.every((part) => typeof part === 'string') ? job.join('-') : undefined;
}

/** A task id is the job, the instance and a UUID, with dashes between. */
function jobOfTask(taskId: string): string | undefined {
  return /^(.+)-\d+-(?:[0-9a-f]+-){4}[0-9a-f]+$/.exec(taskId)?.[1];
}
