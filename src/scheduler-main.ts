import { systemClock, systemRandom } from './clock/index.ts';
import { listFlags, schedulerFlags } from './flags/index.ts';
import { startScheduler } from './scheduler.ts';
import { runProgram } from './supervisor/index.ts';

/** `node scheduler-main.js -FLAG=VALUE…`: one scheduler. */
await runProgram('scheduler', schedulerFlags, (flags, log, onFatal) => {
  for (const line of listFlags(schedulerFlags, flags)) log.info(line);
  return startScheduler({
    flags,
    clock: systemClock,
    random: systemRandom,
    log,
    onFatal,
    onEnd: () => process.exit(0),
  });
});
