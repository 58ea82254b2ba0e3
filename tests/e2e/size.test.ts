import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { sizesOf } from '../../scripts/lib/sizes.ts';

const limit = z.object({ limit: z.number() });
const budget = z
  .object({
    scriptBeforeListUsable: limit,
    pageWithoutEngine: limit,
    firstViewData: limit,
    pageWithEngineToEngine: limit,
  })
  .parse(JSON.parse(readFileSync('size-budget.json', 'utf8')));
const sizes = sizesOf('dist');

it.each([
  'scriptBeforeListUsable',
  'pageWithoutEngine',
  'firstViewData',
  'pageWithEngineToEngine',
] as const)('%s stays within its budget', (name) => {
  expect(sizes[name]).toBeGreaterThan(0);
  expect(sizes[name]).toBeLessThanOrEqual(budget[name].limit);
});
