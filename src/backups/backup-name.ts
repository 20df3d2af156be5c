/** What the names of backups begin with; other files in the folder are someone else's. */
export const BACKUP_PREFIX = 'scheduler-backup-';

/**
 * The name of a backup: two of one minute have the same. (aurora: scheduler/storage/backup/StorageBackup.java)
 * @param nowMs milliseconds since 1970; told in the time zone of the process
 */
export function backupName(nowMs: number): string {
  const at = new Date(nowMs);
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate(), at.getHours(), at.getMinutes()];
  return BACKUP_PREFIX + parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The backups that are too many, by their names: the oldest ones. */
export function surplus(names: readonly string[], max: number): readonly string[] {
  const backups = names.filter((name) => name.startsWith(BACKUP_PREFIX)).sort();
  return backups.slice(0, Math.max(0, backups.length - max));
}
