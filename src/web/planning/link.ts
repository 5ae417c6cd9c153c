/** What a link holds: the version that made it and a scenario file. */
export interface Linked {
  readonly version: string;
  readonly text: string;
}

/** Characters of the longest scenario file in a link: one that unpacks to more was not made here. */
const LONGEST = 100_000;

/** The part of an address behind `#` that holds a strategy: its scenario file, packed with a checksum. */
export async function linkOf({ version, text }: Linked): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `#v=${version}&s=${letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** What the part of an address behind `#` holds: null where it holds no strategy, `damaged` where it cannot be read. */
export async function readLink(hash: string): Promise<Linked | 'damaged' | null> {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const letters = fields.get('s');
  if (letters === null) return null;
  try {
    const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    const text = await unpacked(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)));
    return text === '' ? 'damaged' : { version: fields.get('v') ?? '', text };
  } catch {
    return 'damaged';
  }
}

/** The text of packed bytes; throws where they are cut, were changed or hold too much. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += part.value;
    if (text.length > LONGEST) throw new Error('more than a strategy can be');
  }
  return text;
}
