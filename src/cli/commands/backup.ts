import { type Command, YES } from '../command.ts';
import { usageError } from '../outcome.ts';

const create: Command = {
  name: 'backup create',
  usage: '',
  summary: 'Has the scheduler write a backup now.',
  words: [0, 0],
  completes: 'nothing',
  options: [],
  async run({ connection }) {
    await connection.call('performBackup', {});
    return { json: { ok: true }, text: 'A backup is being written' };
  },
};

const list: Command = {
  name: 'backup list',
  usage: '',
  summary: 'Lists the backups of the scheduler.',
  words: [0, 0],
  completes: 'nothing',
  options: [],
  async run({ connection }) {
    const { result } = await connection.call('listBackups', {});
    const names = [...(result?.listBackupsResult?.backups ?? [])].sort();
    return { json: names, text: names.join('\n') || 'There are no backups' };
  },
};

const restore: Command = {
  name: 'backup restore',
  usage: 'NAME',
  summary: 'Replaces the state of the cluster by that of a backup.',
  details:
    'Jobs, updates, quotas and maintenance of now are lost, and tasks that the backup does not know are killed. The scheduler starts again afterwards.',
  words: [1, 1],
  completes: 'nothing',
  options: [YES],
  async run({ connection, words: [backupId = ''], given, progress }) {
    if (!given.has('yes')) {
      throw usageError(
        `this replaces all that the cluster has by what it had at ${backupId}; say --yes if that is meant`,
      );
    }
    await connection.call('stageRecovery', { backupId });
    progress.note('The backup is loaded; taking it over');
    await connection.call('commitRecovery', {});
    return { json: { restored: backupId }, text: `The state is that of ${backupId}` };
  },
};

export const BACKUP_COMMANDS: readonly Command[] = [create, list, restore];
