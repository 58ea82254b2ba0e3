import { buildFont } from './lib/buildFont.ts';
import { buildScripts } from './lib/buildScripts.ts';
import { checkedDataset, prepare } from './lib/prepare.ts';
import { readSettings } from './lib/settings.ts';

// Makes what the development server needs beside the sources: data files, basemap, classic scripts and the font.
const settings = readSettings();
await prepare(checkedDataset(settings), settings, 'public');
await buildScripts('public');
await buildFont();
