/** A task's life from its assignment to its deletion. */

export { DEFAULT_TASKS_SETTINGS, type TasksSettings } from './settings.ts';
export { TaskCare, type TaskCareOptions } from './task-care.ts';
