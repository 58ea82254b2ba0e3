import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** What no build asked for in so many days is forgotten. */
const DAYS = 7;
const DAY = 86_400_000;

/** Keeps what is slow to make, from one build to the next, by all that it is made from. */
export class FileCache {
  readonly #folder: string;
  readonly #made: string;

  /** `made` names everything beside the input that the result depends on, such as the code that makes it. */
  constructor(folder: string, made: string) {
    this.#folder = folder;
    this.#made = made;
    mkdirSync(folder, { recursive: true });
  }

  /** What an input was made into before, or is made into now. */
  async get(input: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const name = createHash('sha256').update(this.#made).update('\0').update(input).digest('hex');
    const file = join(this.#folder, name);
    if (existsSync(file)) {
      const now = new Date();
      utimesSync(file, now, now);
      return readFileSync(file);
    }
    const content = await make();
    writeFileSync(file, content);
    return content;
  }

  /** Forgets what was not asked for of late. */
  prune(): void {
    for (const name of readdirSync(this.#folder)) {
      const file = join(this.#folder, name);
      if (Date.now() - statSync(file).mtimeMs > DAYS * DAY) rmSync(file);
    }
  }
}
