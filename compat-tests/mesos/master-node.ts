import type { ZooKeeperConnection } from '../../src/discovery/index.ts';
import { connectZooKeeper } from '../cluster/zookeeper-connection.ts';

/** The node by which a Mesos master stands for leader, as a real one writes it. */
export class MasterNode {
  static readonly PATH = '/mesos/compat';
  private readonly zooKeeper: ZooKeeperConnection;

  private constructor(zooKeeper: ZooKeeperConnection) {
    this.zooKeeper = zooKeeper;
  }

  /** @param port of the master on this machine */
  static async stand(server: string, port: number): Promise<MasterNode> {
    const zooKeeper = connectZooKeeper(server);
    await zooKeeper.ensurePath(MasterNode.PATH);
    await zooKeeper.ensurePath(`${MasterNode.PATH}/log_replicas`);
    const info = {
      address: { hostname: 'localhost', ip: '127.0.0.1', port },
      hostname: 'localhost',
      pid: `master@127.0.0.1:${port}`,
      port,
      version: '1.11.0',
    };
    const data = Buffer.from(JSON.stringify(info));
    await zooKeeper.create(`${MasterNode.PATH}/json.info_`, data, 'ephemeral-sequential');
    return new MasterNode(zooKeeper);
  }

  async leave(): Promise<void> {
    await this.zooKeeper.close();
  }
}
