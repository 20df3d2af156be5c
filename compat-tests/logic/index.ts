import { instanceUpdater } from './instance-updater.ts';
import { ranges } from './ranges.ts';
import { sla } from './sla.ts';
import type { Table } from './table.ts';
import { updateStates } from './update-states.ts';
import { updateStrategies } from './update-strategies.ts';

/** All tables that are compared. */
export const TABLES: readonly Table[] = [ranges, updateStates, updateStrategies, instanceUpdater, sla];
