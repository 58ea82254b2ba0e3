import { buildScripts } from './lib/buildScripts.ts';
import { checkedDataset, prepare } from './lib/prepare.ts';
import { readSettings } from './lib/settings.ts';

// Makes what the development server needs beside the sources: data files, basemap and classic scripts.
const settings = readSettings();
await prepare(checkedDataset(settings), settings, 'public');
await buildScripts('public');
