import type { ResourcePage } from '../http/index.ts';
import { escaped, plainPage } from './html.ts';

/** What can be chosen, from nothing to all. */
export const LOG_LEVELS = ['OFF', 'ERROR', 'WARN', 'INFO', 'DEBUG', 'TRACE', 'ALL', 'INHERIT'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The loggers of a process, each of a room, and `ROOT`, from which the others inherit. */
export interface Loggers {
  /** Levels by name. */
  levels(): ReadonlyMap<string, LogLevel>;
  /** Changes a level until the process ends; what is no logger is ignored. */
  set(name: string, level: LogLevel): void;
}

/** `/logconfig`: shows how much each room logs, and changes it. (aurora: commons/net/http/handlers/LogConfig.java) */
export function logConfigPage(loggers: Loggers): ResourcePage {
  return {
    path: '/logconfig',
    leaderOnly: false,
    type: 'text/html',
    methods: ['GET', 'POST'],
    answer(_query, { form }) {
      const name = form.get('logger');
      const level = form.get('level');
      if (name !== null && level !== null) {
        loggers.set(name, LOG_LEVELS.find((each) => each === level.toUpperCase()) ?? 'INHERIT');
      }
      const rows = [...loggers.levels()].map(([logger, current]) => rowFor(logger, current));
      return plainPage(
        'Logger Config',
        `<table>\n<tr><th>Logger</th><th>Level</th><th></th></tr>\n${rows.join('\n')}\n</table>`,
      );
    },
  };
}

function rowFor(logger: string, current: LogLevel): string {
  const options = LOG_LEVELS.map((level) => `<option${level === current ? ' selected' : ''}>${level}</option>`).join(
    '',
  );
  const form = `log-${escaped(logger)}`;
  return (
    `<tr><td>${escaped(logger)}</td><td><select form="${form}" name="level" aria-label="${escaped(logger)}">${options}</select></td>` +
    `<td><form id="${form}" method="post" action="/logconfig"><input type="hidden" name="logger" value="${escaped(logger)}">` +
    '<button>Set</button></form></td></tr>'
  );
}
