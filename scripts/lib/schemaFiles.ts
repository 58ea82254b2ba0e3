import { z } from 'zod';
import { exchangeRatesSchema } from '../../src/dataset/exchangeRateSchema.ts';
import { leftOutSchema } from '../../src/dataset/leftOutSchema.ts';
import { paperSchema } from '../../src/dataset/paperSchema.ts';
import {
  countrySchema,
  organisationsSchema,
  placesSchema,
  sourcesSchema,
  zoneSchema,
} from '../../src/dataset/schema.ts';

const schemas = {
  zone: zoneSchema,
  country: countrySchema,
  organisations: organisationsSchema,
  places: placesSchema,
  sources: sourcesSchema,
  paper: paperSchema,
  'left-out': leftOutSchema,
  'exchange-rates': exchangeRatesSchema,
};

/** The JSON Schema files that editors read through each data file's `$schema`, by name below data/schema/. */
export function schemaFiles(): { name: string; json: string }[] {
  return Object.entries(schemas).map(([name, schema]) => {
    const json = z.toJSONSchema(schema, { io: 'input', reused: 'ref' });
    return { name: `${name}.json`, json: `${JSON.stringify(json, null, 2)}\n` };
  });
}
