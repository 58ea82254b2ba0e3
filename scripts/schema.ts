import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from './lib/schemaFiles.ts';

// Writes data/schema/: the JSON Schemas for editors.
mkdirSync('data/schema', { recursive: true });
for (const { name, json } of schemaFiles()) writeFileSync(`data/schema/${name}`, json);
