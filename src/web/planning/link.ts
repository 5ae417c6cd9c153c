/** What a link holds: the version that made it and a scenario file. */
export interface Linked {
  readonly version: string;
  readonly text: string;
  /** Strategies that stand beside it, as `keptText` writes them; empty where there are none, null where they are damaged. */
  readonly kept: string | null;
}

/** Characters of the longest scenario file in a link: one that unpacks to more was not made here. */
const LONGEST = 100_000;

/** The part of an address behind `#` that holds a strategy: its scenario file, packed with a checksum. */
export async function linkOf({ version, text, kept }: Linked & { readonly kept: string }): Promise<string> {
  const beside = kept === '' ? '' : `&k=${await packed(kept)}`;
  return `#v=${version}&s=${await packed(text)}${beside}`;
}

/** A text as letters that no program changes on the way. */
async function packed(text: string): Promise<string> {
  const bytesOf = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(bytesOf).arrayBuffer());
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** What the part of an address behind `#` holds: null where it holds no strategy, `damaged` where it cannot be read. */
export async function readLink(hash: string): Promise<Linked | 'damaged' | null> {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const letters = fields.get('s');
  if (letters === null) return null;
  const beside = fields.get('k');
  try {
    const text = await unpacked(letters);
    if (text === '') return 'damaged';
    const kept = beside === null ? '' : await unpacked(beside).catch(() => null);
    return { version: fields.get('v') ?? '', text, kept };
  } catch {
    return 'damaged';
  }
}

const bytesIn = (letters: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** The text of packed letters; throws where they are cut, were changed or hold too much. */
async function unpacked(letters: string): Promise<string> {
  const stream = new Blob([bytesIn(letters)]).stream().pipeThrough(new DecompressionStream('gzip'));
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += part.value;
    if (text.length > LONGEST) throw new Error('more than a strategy can be');
  }
  return text;
}
