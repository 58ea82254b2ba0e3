import {
  FetchSource,
  type Header,
  PMTiles,
  Protocol,
  type RangeResponse,
  type Source,
} from 'pmtiles';

// PMTiles are read by HTTP Range. Trivial servers answer with the whole file or not at all to a range,
// and a proxy may compress on the way; then the file (under 2 MB) is fetched once and read from memory.

/** Reads ranges while the server gives them, else from the whole file. */
export class RangeOrWhole implements Source {
  readonly #ranges: FetchSource;
  readonly #url: string;
  #whole: Promise<ArrayBuffer> | null = null;

  constructor(url: string) {
    this.#url = url;
    this.#ranges = new FetchSource(url);
  }

  getKey(): string {
    return this.#url;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    if (this.#whole === null) {
      try {
        const found = await this.#ranges.getBytes(offset, length, signal);
        // Some servers answer 206 with another part than was asked for: the first bytes tell.
        if (offset > 0 || startsWell(found.data)) return found;
      } catch (error) {
        if (signal?.aborted === true) throw error;
      }
      this.#whole ??= this.#fetchWhole();
    }
    const data = await this.#whole;
    return { data: data.slice(offset, offset + length) };
  }

  async #fetchWhole(): Promise<ArrayBuffer> {
    const response = await fetch(this.#url);
    if (!response.ok) throw new Error(`${this.#url}: HTTP ${response.status}`);
    const data = await response.arrayBuffer();
    if (!startsWell(data)) throw new Error(`${this.#url}: not a PMTiles file`);
    return data;
  }
}

function startsWell(data: ArrayBuffer): boolean {
  return new TextDecoder('latin1').decode(data.slice(0, 7)) === 'PMTiles';
}

/** One protocol for all maps on the page: it keeps the directories that were read. */
export const protocol = new Protocol();
const archives = new Map<string, Promise<Header>>();

/**
 * Opens the basemap and makes it known to the protocol under its absolute URL; rejects if there is no
 * such file. A second map on the page shares what the first has read.
 */
export function openBasemap(url: string): Promise<Header> {
  const known = archives.get(url);
  if (known !== undefined) return known;
  const archive = new PMTiles(new RangeOrWhole(url));
  const header = archive.getHeader();
  protocol.add(archive);
  archives.set(url, header);
  // A failure is not kept, so that a map made later can try again.
  header.catch(() => archives.delete(url));
  return header;
}
