import { systemClock, systemRandom } from './clock/index.ts';
import { listFlags, schedulerFlagGroups, schedulerFlags } from './flags/index.ts';
import { openProcess } from './process-parts.ts';
import { startScheduler } from './scheduler.ts';
import { runProgram } from './supervisor/index.ts';

/** `node scheduler-main.js -FLAG=VALUE…`: one scheduler. */
await runProgram(
  'scheduler',
  schedulerFlags,
  async (flags, log, onFatal, loggers) => {
    const rule = '-'.repeat(71);
    for (const line of [rule, 'Parameters:', ...listFlags(schedulerFlags, flags), rule]) log.info(line);
    const scheduler = await startScheduler({
      flags,
      clock: systemClock,
      random: systemRandom,
      log,
      onFatal,
      onEnd: () => process.exit(0),
      parts: { ...openProcess(), loggers },
    });
    process.on('SIGHUP', () => void scheduler.reload());
    return scheduler;
  },
  { groups: schedulerFlagGroups, logFormat: (flags) => flags.log_format },
);
