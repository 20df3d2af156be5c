import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { sleep, systemClock } from '../../src/clock/index.ts';

/** Where Debian's package `zookeeper` puts the server. */
const JAR = '/usr/share/java/zookeeper.jar';
const MAIN = 'org.apache.zookeeper.server.ZooKeeperServerMain';
const START_MS = 60_000;

/** A real ZooKeeper server on loopback, whose data outlives the process. */
export class ZooKeeperServer {
  readonly address: string;
  private readonly folder: string;
  private readonly port: number;
  private child: ChildProcess | undefined;

  private constructor(folder: string, port: number) {
    this.folder = folder;
    this.port = port;
    this.address = `127.0.0.1:${port}`;
  }

  /**
   * Starts a server with its data in `folder`.
   * @param tickMs what sessions are counted in: one lasts 2 to 20 ticks
   * @throws Error when ZooKeeper is not installed
   */
  static async start(folder: string, port: number, tickMs = 500): Promise<ZooKeeperServer> {
    if (!existsSync(JAR)) throw new Error(`there is no ${JAR}; install ZooKeeper: apt-get install zookeeper`);
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, 'zoo.cfg'),
      `tickTime=${tickMs}
dataDir=${join(folder, 'data')}
clientPort=${port}
clientPortAddress=127.0.0.1
admin.enableServer=false
maxClientCnxns=0
4lw.commands.whitelist=srvr
forceSync=no
`,
    );
    const server = new ZooKeeperServer(folder, port);
    await server.launch();
    return server;
  }

  /** Kills it with SIGKILL and starts it again, `downMs` later. */
  async restart(downMs: number): Promise<void> {
    await this.stop();
    await sleep(systemClock, downMs);
    await this.launch();
  }

  /** Stops the process where it is, or lets it go on. */
  signal(name: 'SIGSTOP' | 'SIGCONT'): void {
    this.child?.kill(name);
  }

  /** Kills it. */
  async stop(): Promise<void> {
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => {
      child.once('close', resolve);
    });
    child.kill('SIGKILL');
    await ended;
  }

  private async launch(): Promise<void> {
    const log = openSync(join(this.folder, 'zookeeper.log'), 'a');
    const args = ['-Xmx128m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', JAR, MAIN];
    const child = spawn('java', [...args, join(this.folder, 'zoo.cfg')], { stdio: ['ignore', log, log] });
    this.child = child;
    // Nothing else ends it when this process comes to a sudden end.
    const end = (): void => void child.kill('SIGKILL');
    process.once('exit', end);
    child.once('close', () => process.off('exit', end));
    const until = systemClock.monotonic() + START_MS;
    while (!(await serves(this.port))) {
      if (child.exitCode !== null || systemClock.monotonic() > until) {
        throw new Error(`ZooKeeper does not start; see ${this.folder}/zookeeper.log`);
      }
      await sleep(systemClock, 20);
    }
  }
}

/** Whether it answers: it takes connections some time before that, and some of them it then leaves without an answer. */
function serves(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port }, () => socket.write('srvr'));
    let said = '';
    socket.setTimeout(500, () => socket.destroy());
    socket.on('data', (bytes) => {
      said += bytes;
    });
    socket.once('error', () => undefined);
    socket.once('close', () => resolve(said.startsWith('Zookeeper version')));
  });
}
