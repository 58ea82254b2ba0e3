import { dataFolder } from './lib/arguments.ts';
import { prepare } from './lib/prepare.ts';

// Makes what the development server needs beside the sources: data files and basemap.
await prepare(dataFolder());
