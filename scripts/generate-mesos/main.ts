import { generateMesos, writeGenerated } from './generate.ts';

/** Rewrites src/mesos/gen from idl/mesos; run from the root of the repository. */
await writeGenerated(await generateMesos('idl/mesos'), 'src/mesos/gen');
