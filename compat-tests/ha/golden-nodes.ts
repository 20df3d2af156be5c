import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { sleep, systemClock } from '../../src/clock/index.ts';
import type { ZooKeeperConnection } from '../../src/discovery/index.ts';
import { freePort } from '../cluster/free-port.ts';
import { connectZooKeeper } from '../cluster/zookeeper-connection.ts';
import { ZooKeeperServer } from '../cluster/zookeeper-server.ts';
import { goldenFolder } from '../wire.ts';
import { NodeReader, type SeenNode } from './node-reader.ts';

/** One creation or deletion, as recorded. */
interface RecordedEvent {
  readonly event: 'created' | 'deleted';
  readonly path: string;
  readonly data?: string;
  readonly ephemeralOwner?: string | number;
  readonly acl?: SeenNode['acl'];
}

/** A node, as recorded. */
interface RecordedNode extends Omit<SeenNode, 'ephemeral' | 'owner'> {
  readonly ephemeralOwner: string | number;
}

/** A recording to play again. */
interface Recording {
  readonly timeline: string;
  readonly path: string;
  readonly credentials?: string;
  /** All nodes after the first leader was there, and in the end. */
  readonly first: string;
  readonly last: string;
}

const RECORDINGS: readonly Recording[] = [
  {
    timeline: 'timeline-open.jsonl',
    path: '/aurora/scheduler',
    first: 'open-leader-and-standby.json',
    last: 'open-after-failovers.json',
  },
  {
    timeline: 'timeline-digest.jsonl',
    path: '/aurora/secure',
    credentials: 'aurora:secret',
    first: 'digest-leader-and-standby.json',
    last: 'digest-after-failover.json',
  },
];
const SAMPLES = 'compat-tests/ha/fixtures';
const PATIENCE_MS = 30_000;
const MASKED = '_c_UUID-';

/**
 * Plays the original's recorded failovers with our candidates, and compares every node and every change: names but for the random part,
 * sequence numbers, data, rights and owners.
 */
export async function checkGoldenNodes(): Promise<{ passed: number; failed: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'aurora-ha-golden-'));
  const server = await ZooKeeperServer.start(folder, await freePort());
  let passed = 0;
  let failed = 0;
  try {
    for (const recording of RECORDINGS) {
      const { faults, events } = await new Replay(server.address, recording).run();
      if (faults.length === 0) passed++;
      else failed++;
      console.log(
        `ha: ${recording.timeline}: ${events} changes of nodes ${faults.length === 0 ? 'equal' : `differ: ${faults.join('; ')}`}`,
      );
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
  return { passed, failed };
}

class Replay {
  private readonly address: string;
  private readonly recording: Recording;
  private readonly faults: string[] = [];
  private readonly candidates = new Map<string, ChildProcess>();
  private seen: readonly SeenNode[] = [];

  constructor(address: string, recording: Recording) {
    this.address = address;
    this.recording = recording;
  }

  async run(): Promise<{ faults: readonly string[]; events: number }> {
    const { path, timeline, first, last } = this.recording;
    const lines = read(timeline)
      .split('\n')
      .filter((line) => line !== '');
    const events = lines
      .map((line) => JSON.parse(line) as RecordedEvent)
      .filter((event) => event.path.startsWith(path));
    const reader = await NodeReader.connect(this.address);
    try {
      await this.advanceSequence(events);
      let members = 0;
      for (let at = 0; at < events.length; ) {
        const step = stepAt(events, at);
        at += step.length;
        await this.act(step, at === events.length || !isLater(events, at, 'deleted'));
        await this.await(reader, step);
        if (step.some((event) => event.path.includes('/member_')) && step[0]?.event === 'created' && ++members === 1) {
          this.compareAll(first);
        }
      }
      this.compareAll(last);
      await this.deleteMember(reader);
    } catch (error) {
      this.faults.push(String(error));
    } finally {
      for (const child of this.candidates.values()) child.kill('SIGKILL');
      reader.close();
    }
    return { faults: this.faults, events: events.length };
  }

  /** In the recording the path had had children before. */
  private async advanceSequence(events: readonly RecordedEvent[]): Promise<void> {
    const before = Number(/lock-(\d+)$/.exec(events.find(isLock)?.path ?? '')?.[1] ?? 0);
    if (before === 0) return;
    await this.withZooKeeper(async (zooKeeper) => {
      await zooKeeper.ensurePath(this.recording.path);
      for (let i = 0; i < before; i++) {
        const made = await zooKeeper.create(`${this.recording.path}/earlier-`, Buffer.alloc(0), 'ephemeral-sequential');
        await zooKeeper.remove(made);
      }
    });
  }

  /** Somebody deletes the leader's member node: it comes again under its name. */
  private async deleteMember(reader: NodeReader): Promise<void> {
    const member = this.seen.find(({ path }) => path.includes('/member_'));
    if (member === undefined) throw new Error('there is no member node');
    await this.withZooKeeper((zooKeeper) => zooKeeper.remove(member.path));
    const { path, data, acl } = member;
    await this.await(reader, [{ event: 'created', path, data, acl }], [path]);
  }

  private async withZooKeeper(use: (zooKeeper: ZooKeeperConnection) => Promise<void>): Promise<void> {
    const zooKeeper = connectZooKeeper(this.address, this.recording.credentials);
    await use(zooKeeper);
    await zooKeeper.close();
  }

  /** Has the candidate concerned do what the original's scheduler did. */
  private async act(step: readonly RecordedEvent[], isLast: boolean): Promise<void> {
    const [event] = step;
    if (event === undefined) return;
    if (event.event === 'deleted') {
      const owner = this.seen.find(({ path }) => masked(path) === masked(event.path))?.data ?? '';
      const candidate = this.candidates.get(owner);
      // The last one was ended with SIGTERM, the others were killed.
      if (isLast) candidate?.stdin?.write('leave\n');
      else candidate?.kill('SIGKILL');
      this.candidates.delete(owner);
    } else if (isLock(event)) {
      this.candidates.set(event.data ?? '', this.startCandidate(event.data ?? ''));
    } else if (event.data !== '' && event.data !== undefined) {
      const { serviceEndpoint } = JSON.parse(event.data) as { serviceEndpoint: { host: string } };
      this.candidates.get(serviceEndpoint.host)?.stdin?.write('advertise\n');
    }
  }

  private startCandidate(host: string): ChildProcess {
    const entry = fileURLToPath(new URL('candidate-main.js', import.meta.url));
    const port = host === 'scheduler1' ? '8141' : '8142';
    const { path, credentials } = this.recording;
    const args = [this.address, path, host, port, ...(credentials === undefined ? [] : [credentials])];
    return spawn(process.execPath, [entry, ...args], { stdio: ['pipe', 'ignore', 'inherit'] });
  }

  /** Waits until the nodes have changed as recorded, and in no other way. */
  private async await(reader: NodeReader, step: readonly RecordedEvent[], gone: readonly string[] = []): Promise<void> {
    // The path itself is there before the first candidate stands.
    if (step.every(({ path }) => path === this.recording.path)) return;
    const before = this.seen
      .map(({ path }) => masked(path))
      .filter((path) => path !== this.recording.path && !gone.includes(path));
    const created = step.filter(({ event }) => event === 'created').map(({ path }) => masked(path));
    const deleted = step.filter(({ event }) => event === 'deleted').map(({ path }) => masked(path));
    const expected = [...before.filter((path) => !deleted.includes(path)), ...created].sort();
    const until = systemClock.monotonic() + PATIENCE_MS;
    let now: string[] = [];
    while (systemClock.monotonic() < until) {
      this.seen = await reader.tree(this.recording.path);
      now = this.seen.map(({ path }) => masked(path)).filter((path) => path !== this.recording.path);
      // The node above them was read a moment before they were.
      const isWhole = this.seen.find(({ path }) => path === this.recording.path)?.numChildren === now.length;
      if (isWhole && isDeepStrictEqual([...now].sort(), expected)) break;
      await sleep(systemClock, 20);
    }
    if (!isDeepStrictEqual([...now].sort(), expected))
      throw new Error(`nodes are ${now.join()}, not ${expected.join()}`);
    for (const event of step) {
      const node = this.seen.find(({ path }) => masked(path) === masked(event.path));
      if (node === undefined) continue;
      if (node.data !== event.data) this.faults.push(`${event.path} holds ${node.data}`);
      if (!isDeepStrictEqual(node.acl, event.acl))
        this.faults.push(`${event.path} has rights ${JSON.stringify(node.acl)}`);
    }
  }

  /** Compares all nodes of the path with those recorded at one moment. */
  private compareAll(file: string): void {
    const recorded = (JSON.parse(read(file)) as RecordedNode[]).filter(({ path }) =>
      path.startsWith(this.recording.path),
    );
    const plain = ({ path, data, version, aversion, numChildren, acl }: SeenNode | RecordedNode, owner: string) => ({
      ...{ path: masked(path), data, version, aversion, numChildren, acl, owner },
    });
    // Sessions have other numbers, but are shared by the same nodes.
    const owners = (numbers: readonly (string | number)[]) => (owner: string | number) =>
      owner === 0 || owner === '0' ? 'nobody' : `session ${[...new Set(numbers)].indexOf(owner)}`;
    const byMaskedPath = (a: { path: string }, b: { path: string }): number =>
      masked(a.path) < masked(b.path) ? -1 : 1;
    const ours = [...this.seen].sort(byMaskedPath);
    const theirs = [...recorded].sort(byMaskedPath);
    const ourOwner = owners(ours.map(({ owner }) => owner));
    const theirOwner = owners(theirs.map(({ ephemeralOwner }) => ephemeralOwner));
    const a = ours.map((node) => plain(node, ourOwner(node.owner)));
    const b = theirs.map((node) => plain(node, theirOwner(node.ephemeralOwner)));
    if (!isDeepStrictEqual(a, b)) this.faults.push(`${file}: nodes are ${JSON.stringify(a)}, not ${JSON.stringify(b)}`);
  }
}

/** The events that belong together: a session's nodes go at once. */
function stepAt(events: readonly RecordedEvent[], at: number): readonly RecordedEvent[] {
  const first = events[at];
  if (first === undefined) return [];
  const next = events[at + 1];
  return first.event === 'deleted' && next?.event === 'deleted' ? [first, next] : [first];
}

function isLater(events: readonly RecordedEvent[], from: number, kind: RecordedEvent['event']): boolean {
  return events.slice(from).some(({ event }) => event === kind);
}

function isLock({ event, path }: RecordedEvent): boolean {
  return event === 'created' && path.includes('-lock-');
}

/** A path with the random part of a candidate's name masked. */
function masked(path: string): string {
  return path.replace(/_c_[0-9a-f-]{36}-/, MASKED);
}

function read(name: string): string {
  const golden = join(goldenFolder(), 'zookeeper', name);
  return readFileSync(existsSync(golden) ? golden : join(SAMPLES, name), 'utf8');
}
