import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import protobuf from 'protobufjs';

/**
 * The messages of a folder of .proto files as a value that protobufjs can read back (`Root.fromJSON`), for the code that
 * translates messages to and from JSON by their names and types. One line per message.
 *
 * @param protoDir the folder of the .proto files
 */
export async function generateSchema(protoDir: string): Promise<string> {
  const root = new protobuf.Root();
  root.resolvePath = (_from, name) => join(protoDir, name);
  // One file after another: loaded side by side, the order of the messages would be that of the disk's answers.
  root.loadSync((await readdir(protoDir)).filter((name) => name.endsWith('.proto')).sort(), { keepCase: true });
  const json = JSON.stringify(root.toJSON()).replaceAll(/("[A-Z]\w*":\{"(?:edition|fields|values|oneofs))/g, '\n$1');
  return `// Made by \`npm run generate:mesos\` from idl/mesos. Do not edit.\nexport const schema: unknown = ${json};\n`;
}
