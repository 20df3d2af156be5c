import type { Random } from '../../clock/index.ts';
import type { Master } from '../master/master.ts';
import type { ToAgent } from '../protocol.ts';
import type { Connect } from './link.ts';

/** Connects an agent to a master in the same process: no sockets, no copies. */
export function localConnect(master: Master, random: Random): Connect {
  return (registration, listener) => {
    const link = random.uuid();
    let open = true;
    const sink = {
      send(message: ToAgent) {
        if (open) listener.onMessage(message);
      },
      end() {
        if (!open) return;
        open = false;
        listener.onClosed('The master ended the connection');
      },
    };
    // Not before the caller has the link in its hands.
    queueMicrotask(() => {
      if (open) master.register(link, registration, sink);
    });
    return {
      send(message) {
        if (open) master.run({ kind: 'fromAgent', link, message });
      },
      close() {
        open = false;
        master.linkClosed(link);
      },
    };
  };
}
