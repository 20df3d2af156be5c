import { MaintenanceMode } from '../wire/index.ts';
import type { Report } from './report.ts';
import type { ClusterRecords } from './state.ts';

/**
 * Gives hosts that are being drained, and have no request for it, the one that a plain drain makes: until 0.20 a drain had no record of its
 * own, and without one it would never end. (aurora: scheduler/maintenance/MaintenanceController.java)
 * @param nowMs when the request is taken to be made, in milliseconds since 1970
 */
export function requestDrains(records: ClusterRecords, report: Report, nowMs: number): void {
  for (const { host, mode } of records.hosts.values()) {
    if (host === undefined || mode !== MaintenanceMode.DRAINING || records.maintenance.has(host)) continue;
    report.fillIn('request for the drain of a host');
    records.maintenance.set(host, {
      host,
      defaultSlaPolicy: { percentageSlaPolicy: { percentage: 0, durationSecs: 0 } },
      timeoutSecs: 0,
      createdTimestampMs: nowMs,
    });
  }
}
