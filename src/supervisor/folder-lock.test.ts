import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { lockFolder } from './folder-lock.ts';

describe('lockFolder', () => {
  it('lets one in at a time', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'lock-')), 'data');
    const lock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(`another process uses ${folder}`);
    await lock.release();
    const again = await lockFolder(folder);
    await again.release();
  });

  it('passes from a process that was killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lock-'));
    const socket = join(folder, 'supervisor.sock');
    const program = `require('net').createServer().listen(${JSON.stringify(socket)}, () => console.log('locked'))`;
    const holder = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    await expect(lockFolder(folder)).rejects.toThrow('another process uses');
    const ended = new Promise((resolve) => holder.once('close', resolve));
    holder.kill('SIGKILL');
    await ended;
    const lock = await lockFolder(folder);
    await lock.release();
  });

  it('says what to do about a path that is too long', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'lock-')), 'x'.repeat(120));
    await expect(lockFolder(folder)).rejects.toThrow('name a shorter one with -data_dir');
  });
});
