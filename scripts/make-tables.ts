import { writeFileSync } from 'node:fs';
import { tableFiles } from './lib/table-files';

/** Writes the tables that ship from the reviewed sources in lib/knowledge. */
for (const { path, text } of tableFiles()) writeFileSync(path, text);
