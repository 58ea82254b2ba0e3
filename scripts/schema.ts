import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { leftOutSchema } from '../src/dataset/leftOutSchema.ts';
import { paperSchema } from '../src/dataset/paperSchema.ts';
import {
  countrySchema,
  organisationsSchema,
  placesSchema,
  sourcesSchema,
  zoneSchema,
} from '../src/dataset/schema.ts';

// Writes the JSON Schema files that editors read through each data file's `$schema`.
const schemas = {
  zone: zoneSchema,
  country: countrySchema,
  organisations: organisationsSchema,
  places: placesSchema,
  sources: sourcesSchema,
  paper: paperSchema,
  'left-out': leftOutSchema,
};
const out = 'data/schema';
mkdirSync(out, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const json = z.toJSONSchema(schema, { io: 'input', reused: 'ref' });
  writeFileSync(`${out}/${name}.json`, `${JSON.stringify(json, null, 2)}\n`);
}
