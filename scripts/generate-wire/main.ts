/** `npm run generate`: writes src/wire/gen/ anew from idl/. Run from the root of the repository. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from './generate.ts';

const folder = 'src/wire/gen';
mkdirSync(folder, { recursive: true });
for (const [name, text] of generate('idl')) writeFileSync(join(folder, name), text);
