import { prepare } from './lib/prepare.ts';
import { readSettings } from './lib/settings.ts';

// Makes what the development server needs beside the sources: data files and basemap.
await prepare(readSettings());
