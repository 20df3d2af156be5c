import type { Registry } from 'prom-client';
import type { Page } from '../http/index.ts';
import type { LifecycleState } from '../lifecycle/index.ts';
import type { Stats, TimeSeries } from '../stats/index.ts';
import { apiReferencePage } from './api-reference.ts';
import { graphDataPage } from './graph-data.ts';
import { graphViewPage } from './graph-view.ts';
import { linkPages } from './link-page.ts';
import { type Loggers, logConfigPage } from './log-config.ts';
import { metricsPage } from './metrics.ts';
import { type OptionalService, servicesPage } from './services.ts';
import { shutDownPages } from './shut-down.ts';
import { type ProcessView, threadPages } from './threads.ts';

/** What the pages about a process look at, beside its figures; those that have nothing to look at are not there. */
export interface ProcessParts {
  readonly view?: ProcessView | undefined;
  readonly loggers?: Loggers | undefined;
  readonly metrics?: Pick<Registry, 'metrics'> | undefined;
  /** Ends the process at once. */
  readonly abort?: (() => void) | undefined;
}

export interface ProcessPagesOptions extends ProcessParts {
  readonly stats: Stats;
  readonly series: TimeSeries;
  readonly state: () => LifecycleState;
  readonly absentServices: readonly OptionalService[];
  /** Ends the process in good order. */
  readonly quit: () => void;
}

/** The pages that every process has, whether it leads or not. */
export function processPages(options: ProcessPagesOptions): readonly Page[] {
  const { stats, series, state, absentServices, quit, abort = quit, view, loggers, metrics } = options;
  return [
    ...linkPages(),
    apiReferencePage(),
    graphDataPage(series),
    graphViewPage(),
    metricsPage(stats, metrics),
    servicesPage(state, absentServices),
    ...shutDownPages(quit, abort),
    ...(view === undefined ? [] : threadPages(view)),
    ...(loggers === undefined ? [] : [logConfigPage(loggers)]),
  ];
}
