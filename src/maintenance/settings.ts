/** How hosts are maintained; one field a legacy flag. */
export interface MaintenanceSettings {
  /** `-host_maintenance_polling_interval`: wait between two looks at hosts that are being drained, milliseconds. */
  readonly pollingIntervalMs: number;
  /** `-unavailability_threshold`: how long before an outage that Mesos announces a host is drained, milliseconds. */
  readonly unavailabilityThresholdMs: number;
}

const MINUTE_MS = 60_000;

/** What holds without flags. */
export const DEFAULT_MAINTENANCE_SETTINGS: MaintenanceSettings = {
  pollingIntervalMs: MINUTE_MS,
  unavailabilityThresholdMs: 6 * MINUTE_MS,
};
