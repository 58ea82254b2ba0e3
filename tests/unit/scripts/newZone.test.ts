import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createZone } from '../../../scripts/lib/scaffold.ts';
import { isNotEstablished } from '../../../src/dataset/claim.ts';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { questionKeys } from '../../../src/dataset/questions.ts';
import { both, files } from '../../fixtures/files.ts';
import { folder, runScript } from './folder.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('createZone', () => {
  it('leaves blank only what a person must fill', () => {
    const json = read(createZone(folder(), 'amata', 'TH'));
    const { faults } = parseDataset([...files(), { file: 'zones/amata.json', json }]);
    expect(faults.map(({ path }) => path)).toEqual([
      'names.en',
      'names.zh',
      'names.short.en',
      'names.short.zh',
      'names.local.text',
      'names.sources',
      'sites',
    ]);
  });

  it('passes once those are filled, with every question open in both languages', () => {
    const json = read(createZone(folder(), 'amata', 'th'));
    json.names = {
      ...json.names,
      ...both('Amata'),
      short: both('Amata'),
      local: { ...json.names.local, text: 'อมตะ' },
      sources: ['paper'],
    };
    json.sites = ['rayong-zone'];
    const { dataset, faults } = parseDataset([...files(), { file: 'zones/amata.json', json }]);
    expect(faults).toEqual([]);
    const zone = dataset.zones.find(({ id }) => id === 'amata');
    expect(Object.keys(zone?.facts ?? {})).toEqual([...questionKeys]);
    expect(Object.values(zone?.facts ?? {}).every(isNotEstablished)).toBe(true);
    expect(zone?.facts.landPrice).toEqual({
      notEstablished: { en: 'Nobody has looked for this yet', zh: '尚未查找' },
    });
    expect(zone?.names.local).toMatchObject({ lang: 'th' });
  });

  it('refuses an id that is taken, and leaves its file as it is', () => {
    const dir = folder({ 'zones/amata.json': { id: 'amata' } });
    expect(() => createZone(dir, 'amata', 'TH')).toThrow('exists already');
    expect(read(join(dir, 'zones/amata.json'))).toEqual({ id: 'amata' });
  });

  it.each(['Amata', 'amata city', '../amata', 'amata-', ''])('refuses “%s” as an id', (id) => {
    const dir = folder();
    expect(() => createZone(dir, id, 'TH')).toThrow('expected lower-case words');
    expect(existsSync(join(dir, 'zones'))).toBe(false);
  });

  it.each(['Thailand', 'THA', 'XX', ''])('refuses “%s” as a country', (country) => {
    expect(() => createZone(folder(), 'amata', country)).toThrow('expected an ISO 3166 code');
  });
});

describe('npm run new-zone', { timeout: 30_000 }, () => {
  it('says what to do next, and that the host country has no file', () => {
    const dir = folder();
    const { status, output } = runScript('newZone', 'myotha', 'MM', '--data', dir);
    expect(status).toBe(0);
    expect(output).toContain(join(dir, 'zones', 'myotha.json'));
    expect(output).toContain('countries/mm.json: the host country has no file yet');
    expect(output).toContain('npm run validate');
  });

  it('exits with 1 and a reason, and with 2 and its usage', () => {
    const dir = folder();
    const refused = runScript('newZone', 'No Slug', 'TH', '--data', dir);
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.output).toContain('“No Slug” is no id');
    const unclear = runScript('newZone', 'amata');
    expect(unclear).toMatchObject({ status: 2 });
    expect(unclear.output).toContain('Usage: npm run new-zone');
  });
});
