/** Hosts on their way out of service and back. */

export { type AgentOverview, agentsOverview } from './agents.ts';
export { MaintenanceController, type MaintenanceOptions } from './maintenance-controller.ts';
export { type MaintenanceOverview, maintenanceOverview } from './page.ts';
export { DEFAULT_MAINTENANCE_SETTINGS, type MaintenanceSettings } from './settings.ts';
