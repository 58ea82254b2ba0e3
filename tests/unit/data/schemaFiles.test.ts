import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../../scripts/lib/schemaFiles.ts';

describe('the JSON Schemas for editors', () => {
  it.each(schemaFiles().map(({ name, json }) => [name, json]))('%s is up to date', (name, json) => {
    expect(readFileSync(join('data/schema', name), 'utf8')).toBe(json);
  });

  it('are named by every data file', () => {
    const files = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.json') && !file.startsWith('schema'),
    );
    for (const file of files) {
      const { $schema } = JSON.parse(readFileSync(join('data', file), 'utf8'));
      const schema = join('data', file, '..', $schema);
      expect([file, readFileSync(schema, 'utf8').startsWith('{')]).toEqual([file, true]);
    }
  });
});
