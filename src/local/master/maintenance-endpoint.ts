import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Master } from './master.ts';
import { objectOf, readSchedule, scheduleJson } from './schedule-json.ts';
import type { MaintenanceWindow } from './state.ts';

/**
 * The schedule of maintenance: `GET` and `POST /maintenance/schedule`, also below `/master`, and the calls
 * UPDATE_MAINTENANCE_SCHEDULE and GET_MAINTENANCE_SCHEDULE of the operator API, `POST /api/v1`, in JSON. Machines are
 * told apart by their host names alone: all agents of one machine have the same address.
 * @param keep writes a new schedule down before it takes effect
 */
export function maintenanceEndpoint(
  server: FastifyInstance,
  master: Master,
  keep: (schedule: readonly MaintenanceWindow[]) => void,
): void {
  const update = (json: unknown): undefined => {
    const schedule = readSchedule(json);
    keep(schedule);
    master.run({ kind: 'schedule', schedule });
  };
  for (const prefix of ['', '/master']) {
    server.get(`${prefix}/maintenance/schedule`, (_request, reply) => reply.send(scheduleJson(master.state.schedule)));
    server.post(`${prefix}/maintenance/schedule`, (request, reply) => answer(reply, () => update(bodyOf(request))));
  }
  server.post('/api/v1', (request, reply) =>
    answer(reply, () => {
      const call = objectOf(bodyOf(request), 'call');
      switch (call.type) {
        case 'UPDATE_MAINTENANCE_SCHEDULE':
          return update(objectOf(call.update_maintenance_schedule, 'update_maintenance_schedule').schedule);
        case 'GET_MAINTENANCE_SCHEDULE':
          return { type: call.type, get_maintenance_schedule: { schedule: scheduleJson(master.state.schedule) } };
        default:
          throw new Error(`Failed to validate master::Call: no call of type ${call.type} here`);
      }
    }),
  );
}

/** Answers 400 with what is wrong when `work` throws. */
function answer(reply: FastifyReply, work: () => object | undefined): FastifyReply {
  try {
    return reply.code(200).send(work());
  } catch (error) {
    return reply.code(400).send((error as Error).message);
  }
}

function bodyOf({ body }: FastifyRequest): unknown {
  return JSON.parse((body as Buffer | undefined)?.toString('utf8') ?? '');
}
