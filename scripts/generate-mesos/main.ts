import { writeFile } from 'node:fs/promises';
import { generateMesos, writeGenerated } from './generate.ts';
import { generateSchema } from './schema.ts';

/** Rewrites what is made from idl/mesos: src/mesos/gen, src/mesos/json/gen; run from the root of the repository. */
await writeGenerated(await generateMesos('idl/mesos'), 'src/mesos/gen');
await writeFile('src/mesos/json/gen/schema.ts', await generateSchema('idl/mesos'));
