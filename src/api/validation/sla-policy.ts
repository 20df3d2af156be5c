import { javaFixed } from '../../model/index.ts';
import type { SlaPolicy } from '../../wire/index.ts';
import type { ConfigSettings } from '../settings.ts';
import { ConfigError } from './errors.ts';

/** What the rules of SLA policies look at besides the policy. */
export interface SlaSubject {
  readonly tier: string;
  /** The tier is neither preemptible nor revocable. */
  readonly production: boolean;
  readonly instanceCount: number;
}

/**
 * Checks that a policy lets maintenance take down at least one instance, for a bounded time.
 * (aurora: scheduler/configuration/ConfigurationManager.java)
 * @throws ConfigError
 */
export function checkSlaPolicy(policy: SlaPolicy, subject: SlaSubject, settings: ConfigSettings): void {
  const { instanceCount, tier, production } = subject;
  if (!settings.slaAwareKillNonProd && !production) {
    throw new ConfigError(`Tier '${tier}' does not support SlaPolicy.`);
  }
  if (policy.coordinatorSlaPolicy !== undefined) return;
  const fewest = settings.minRequiredInstancesForSlaCheck;
  if (instanceCount < fewest) {
    throw new ConfigError(`Job with fewer than ${fewest} instances cannot have Percentage/Count SlaPolicy.`);
  }
  if (policy.countSlaPolicy !== undefined) {
    const { count, durationSecs } = policy.countSlaPolicy;
    if (instanceCount - Number(count) < 1) {
      throw new ConfigError(
        `Current CountSlaPolicy: count=${count} will not allow any instances to be killed. ` +
          `Must be less than instanceCount=${instanceCount}.`,
      );
    }
    checkDuration('CountSlaPolicy', durationSecs, settings);
  }
  if (policy.percentageSlaPolicy !== undefined) {
    const { percentage, durationSecs } = policy.percentageSlaPolicy;
    // Said this way round so that NaN, which no instance count can satisfy, is refused too.
    if (!(instanceCount - instanceCount * (percentage / 100) >= 1)) {
      throw new ConfigError(
        `Current PercentageSlaPolicy: percentage=${printPercentage(percentage)} will not allow any instances to be ` +
          `killed. Must be less than ${printPercentage(((instanceCount - 1) / instanceCount) * 100)}.`,
      );
    }
    checkDuration('PercentageSlaPolicy', durationSecs, settings);
  }
}

function printPercentage(value: number): string {
  return Number.isFinite(value) ? javaFixed(value, 6) : String(value);
}

function checkDuration(kind: string, durationSecs: number | bigint, { maxSlaDurationSecs }: ConfigSettings): void {
  if (durationSecs > maxSlaDurationSecs) {
    throw new ConfigError(
      `${kind}: durationSecs=${durationSecs} must be less than cluster-wide maximum of ${maxSlaDurationSecs} secs.`,
    );
  }
}
