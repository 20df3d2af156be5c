import { runTool } from '../clients/program.ts';
import type { KerberosEnv } from './kdc.ts';

/** What a server answered. */
export interface HttpAnswer {
  readonly status: number;
  /** By names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A call in JSON of the Thrift protocol, by the fields of its arguments. */
export function callText(rpc: string, args: object = {}): string {
  return JSON.stringify([1, rpc, 1, 0, args]);
}

/** Sends a call with curl. @param more of its arguments */
export async function curl(
  url: string,
  call: string,
  env: KerberosEnv,
  stop: AbortSignal,
  ...more: readonly string[]
): Promise<HttpAnswer> {
  const args = [
    '-sS',
    '-i',
    '--max-time',
    '60',
    '-H',
    'Content-Type: application/x-thrift',
    '--data',
    call,
    ...more,
    url,
  ];
  return parse(await runTool('curl', 'curl', args, { env: { ...env, no_proxy: '*' }, stop }));
}

/** The last of the answers that curl prints, as each that it goes on from is printed, too. */
function parse(printed: string): HttpAnswer {
  const last = printed.slice(printed.lastIndexOf('HTTP/1.1 '));
  const [head = '', ...body] = last.replaceAll('\r', '').split('\n\n');
  const [line = '', ...fields] = head.split('\n');
  const headers = fields.map((field): [string, string] => {
    const [name = '', value = ''] = field.split(/: (.*)/s);
    return [name.toLowerCase(), value];
  });
  return { status: Number(line.split(' ')[1]), headers: new Map(headers), body: body.join('\n\n') };
}

/** A token for a service, made by the package `kerberos`. */
export async function tokenFor(service: string, modules: string, env: KerberosEnv, stop: AbortSignal): Promise<string> {
  const script = `import kerberos from 'kerberos';
    const client = await kerberos.initializeClient(process.argv[1], { mechOID: kerberos.GSS_MECH_OID_SPNEGO });
    console.log(await client.step(''));`;
  const args = ['--input-type=module', '--eval', script, service];
  return (await runTool(process.execPath, 'nodejs', args, { cwd: modules, env, stop })).trim();
}
