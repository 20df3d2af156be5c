import { dumpedObject } from '../gson/index.ts';
import type { PageAnswer, ResourcePage } from '../http/index.ts';
import type { Store } from '../store/index.ts';
import { escaped, plainPage } from './html.ts';

const USAGE = escaped(
  '<html>Shows a task or a cron job as it is stored. <p>Usage: /structdump/task/{task_id} or ' +
    '/structdump/cron/{role}/{env}/{job}</p></html>',
);

/** `/structdump/task/ID`, `/structdump/cron/ROLE/ENV/JOB`: what is stored. (aurora: scheduler/http/StructDump.java) */
export function structDumpPage(store: Pick<Store, 'tasks' | 'crons' | 'durable'>): ResourcePage {
  return {
    path: '/structdump',
    below: true,
    leaderOnly: false,
    type: 'text/html',
    async answer(_query, { below }): Promise<PageAnswer> {
      const [kind, first, ...rest] = below;
      if (kind === undefined) return { status: 400, body: USAGE };
      if (kind === 'task' && first !== undefined && rest.length === 0) {
        const task = store.tasks.get(first);
        await store.durable();
        return dump(`Task ${first}`, task && dumpedObject('ScheduledTask', task));
      }
      const [environment, name, ...more] = rest;
      if (kind !== 'cron' || first === undefined || name === undefined || more.length > 0) return { status: 404 };
      const job = store.crons.get({ role: first, environment, name });
      await store.durable();
      return dump(`Cron job ${first}/${environment}/${name}`, job && dumpedObject('JobConfiguration', job));
    },
  };
}

function dump(what: string, text: string | undefined): string {
  const body =
    text === undefined
      ? '<pre></pre>\n<p style="color:red">Exception: Entity not found</p>'
      : `<pre>\n${escaped(text)}\n</pre>`;
  return plainPage('Aurora Struct Dump', `<h2>${escaped(what)}</h2>\n${body}`);
}
