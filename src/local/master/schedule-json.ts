import { readObject, shapeOf, type Unavailability } from '../../mesos/index.ts';
import type { MaintenanceWindow } from './state.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads a `maintenance::Schedule` in JSON.
 * @throws Error that says what is wrong
 */
export function readSchedule(schedule: unknown): MaintenanceWindow[] {
  return listOf(objectOf(schedule, 'schedule').windows, 'windows').map((item) => {
    const window = objectOf(item, 'window');
    const machines = listOf(window.machine_ids, 'machine_ids').map((machine) => objectOf(machine, 'machine_id'));
    if (machines.length === 0) throw new Error('List of machines in the maintenance window is empty');
    const hostnames = machines.map(({ hostname }) => {
      if (typeof hostname !== 'string') throw new Error('a machine_id must have a hostname');
      return hostname.toLowerCase();
    });
    const unavailability = readObject(shapeOf('mesos.v1.Unavailability'), window.unavailability) as Unavailability;
    return { hostnames: new Set(hostnames), unavailability };
  });
}

/** A `maintenance::Schedule` in JSON. */
export function scheduleJson(schedule: readonly MaintenanceWindow[]): JsonObject {
  if (schedule.length === 0) return {};
  return {
    windows: schedule.map(({ hostnames, unavailability: { start, duration } }) => ({
      machine_ids: [...hostnames].map((hostname) => ({ hostname })),
      unavailability: {
        start: { nanoseconds: Number(start.nanoseconds) },
        ...(duration == null ? {} : { duration: { nanoseconds: Number(duration.nanoseconds) } }),
      },
    })),
  };
}

/** @throws Error that names what is no object */
export function objectOf(value: unknown, name: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${name} must be an object`);
  return value as JsonObject;
}

function listOf(value: unknown, name: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Error(`${name} must be a list`);
  return value;
}
