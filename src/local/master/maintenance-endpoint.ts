import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readObject, shapeOf, type Unavailability } from '../../mesos/index.ts';
import type { Master } from './master.ts';
import type { MaintenanceWindow, MasterState } from './state.ts';

/**
 * The schedule of maintenance: `GET` and `POST /maintenance/schedule`, also below `/master`, and the calls
 * UPDATE_MAINTENANCE_SCHEDULE and GET_MAINTENANCE_SCHEDULE of the operator API, `POST /api/v1`, in JSON. Machines are
 * told apart by their host names alone: all agents of one machine have the same address. A restarted master has
 * forgotten the schedule.
 */
export function maintenanceEndpoint(server: FastifyInstance, master: Master): void {
  for (const prefix of ['', '/master']) {
    server.get(`${prefix}/maintenance/schedule`, (_request, reply) => reply.send(scheduleJson(master.state)));
    server.post(`${prefix}/maintenance/schedule`, (request, reply) =>
      answer(reply, () => update(master, bodyOf(request))),
    );
  }
  server.post('/api/v1', (request, reply) =>
    answer(reply, () => {
      const call = objectOf(bodyOf(request), 'call');
      switch (call.type) {
        case 'UPDATE_MAINTENANCE_SCHEDULE':
          return update(master, objectOf(call.update_maintenance_schedule, 'update_maintenance_schedule').schedule);
        case 'GET_MAINTENANCE_SCHEDULE':
          return { type: call.type, get_maintenance_schedule: { schedule: scheduleJson(master.state) } };
        default:
          throw new Error(`Failed to validate master::Call: no call of type ${call.type} here`);
      }
    }),
  );
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Answers 400 with what is wrong when `work` throws. */
function answer(reply: FastifyReply, work: () => JsonObject | undefined): FastifyReply {
  try {
    return reply.code(200).send(work());
  } catch (error) {
    return reply.code(400).send((error as Error).message);
  }
}

function bodyOf({ body }: FastifyRequest): unknown {
  return JSON.parse((body as Buffer | undefined)?.toString('utf8') ?? '');
}

function update(master: Master, schedule: unknown): undefined {
  master.run({ kind: 'schedule', schedule: readSchedule(schedule) });
}

function readSchedule(schedule: unknown): MaintenanceWindow[] {
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

function scheduleJson({ schedule }: MasterState): JsonObject {
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

function objectOf(value: unknown, name: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${name} must be an object`);
  return value as JsonObject;
}

function listOf(value: unknown, name: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Error(`${name} must be a list`);
  return value;
}
