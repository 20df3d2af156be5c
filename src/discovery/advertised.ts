import { lookup } from 'node:dns/promises';
import { hostname } from 'node:os';
import type { Logger } from 'pino';

/**
 * The host that this process is known by to clients, to Mesos and to the other schedulers: `-hostname` as it stands, else `-ip`, else
 * the address that the machine's name stands for. (aurora: scheduler/http/JettyServerModule.java)
 * @throws Error when the machine's name has no address
 */
export async function advertisedHost(
  flags: { readonly hostname: string | undefined; readonly ip: string | undefined },
  log: Pick<Logger, 'warn'>,
): Promise<string> {
  if (flags.hostname !== undefined) {
    // Nothing waits for it: the name stands as it is given.
    void lookup(flags.hostname).catch(() =>
      log.warn('Unable to resolve name specified in -hostname. Depending on your environment, this may be valid.'),
    );
    return flags.hostname;
  }
  if (flags.ip !== undefined) return flags.ip;
  try {
    const { address } = await lookup(hostname());
    return address;
  } catch (cause) {
    throw new Error(
      `the name of this machine, ${hostname()}, has no address; give the one to advertise with -hostname`,
      { cause },
    );
  }
}
