import { readdirSync } from 'node:fs';
import { availableParallelism, freemem, loadavg } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Clock } from './clock/index.ts';
import type { ProcessParts } from './pages/index.ts';
import type { Stats } from './stats/index.ts';
import { packageVersion } from './version.ts';

const MEBIBYTE = 2 ** 20;
const NANOS_PER_MS = 1e6;
const NANOS_PER_MICRO = 1e3;

/** What the process that runs a scheduler knows of itself; for process entries alone. */
export function openProcess(): ProcessParts & { readonly exportStats: typeof exportProcessStats } {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  return {
    metrics,
    view: {
      activeResources: () => process.getActiveResourcesInfo(),
      memory: () => process.memoryUsage(),
      eventLoopDelay: () => ({
        mean: delay.mean / NANOS_PER_MS,
        p99: delay.percentile(99) / NANOS_PER_MS,
        max: delay.max / NANOS_PER_MS,
      }),
      uptime: () => process.uptime(),
    },
    abort: () => process.exit(0),
    exportStats: exportProcessStats,
  };
}

/**
 * Figures of the process by the names that those of a JVM had, as far as they mean something here.
 * (aurora: commons/stats/JvmStats.java)
 */
function exportProcessStats(stats: Stats, clock: Pick<Clock, 'now'>): void {
  const mb = (bytes: number): number => Math.floor(bytes / MEBIBYTE);
  const version = packageVersion();
  stats.gauge('build.version', () => version);
  stats.gauge('jvm_time_ms', () => clock.now());
  stats.gauge('jvm_uptime_secs', () => Math.floor(process.uptime()));
  stats.gauge('jvm_available_processors', () => availableParallelism());
  stats.gauge('jvm_memory_max_mb', () => mb(getHeapStatistics().heap_size_limit));
  stats.gauge('jvm_memory_mb_total', () => mb(process.memoryUsage().heapTotal));
  stats.gauge('jvm_memory_free_mb', () => {
    const { heapTotal, heapUsed } = process.memoryUsage();
    return mb(heapTotal - heapUsed);
  });
  stats.gauge('jvm_memory_heap_mb_used', () => mb(process.memoryUsage().heapUsed));
  stats.gauge('jvm_memory_heap_mb_committed', () => mb(process.memoryUsage().heapTotal));
  stats.gauge('jvm_memory_heap_mb_max', () => mb(getHeapStatistics().heap_size_limit));
  stats.gauge('jvm_memory_non_heap_mb_used', () => mb(process.memoryUsage().external));
  stats.gauge('process_cpu_time_nanos', () => cpuMicros() * NANOS_PER_MICRO);
  stats.doubleGauge('process_cpu_cores_utilized', coresSince());
  stats.gauge('process_open_fd_count', () => readdirSync('/proc/self/fd').length);
  stats.doubleGauge('system_load_avg', () => loadavg()[0] ?? 0);
  stats.gauge('system_free_physical_memory_mb', () => mb(freemem()));
}

function cpuMicros(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Cores used since it was last asked, but for a second. */
function coresSince(): () => number {
  let last = { cpu: cpuMicros(), at: performance.now() };
  let cores = 0;
  return () => {
    const now = { cpu: cpuMicros(), at: performance.now() };
    const elapsedMs = now.at - last.at;
    if (elapsedMs < 1000) return cores;
    cores = (now.cpu - last.cpu) / (elapsedMs * 1000);
    last = now;
    return cores;
  };
}
