/** Backups in the original's form, and going back to them. */

export { type BackupSettings, Backups } from './backups.ts';
export { Recovery, RecoveryError } from './recovery.ts';
