/** Backups in the original's form, and going back to them. */

import { type BackupOptions, Backups } from './backups.ts';
import { Recovery, type RecoveryOptions } from './recovery.ts';

export type { BackupSettings } from './backups.ts';
export { RecoveryError } from './recovery.ts';
export type { Backups, Recovery };

/** Makes what writes backups and what goes back to one, on the same folder. */
export function createBackups(options: BackupOptions & Omit<RecoveryOptions, 'dir'>) {
  return { files: new Backups(options), recovery: new Recovery({ ...options, dir: options.settings.dir }) };
}
