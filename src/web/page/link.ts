import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** What a link holds: the version that made it and a scenario file. */
export interface Linked {
  readonly version: string;
  readonly text: string;
}

/** The part of an address behind `#` that holds a strategy: its scenario file, packed. */
export function linkOf({ version, text }: Linked): string {
  const packed = deflateSync(strToU8(text), { level: 9 });
  const letters = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
  return `#v=${version}&s=${letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** What the part of an address behind `#` holds: null where it holds no strategy, `damaged` where it cannot be read. */
export function readLink(hash: string): Linked | 'damaged' | null {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const letters = fields.get('s');
  if (letters === null) return null;
  try {
    const bytes = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
      c.charCodeAt(0),
    );
    // Room for the longest strategy; a link that unpacks to more was not made here.
    const text = strFromU8(inflateSync(bytes, { out: new Uint8Array(LONGEST) }));
    return text === '' ? 'damaged' : { version: fields.get('v') ?? '', text };
  } catch {
    return 'damaged';
  }
}

/** Bytes of the longest scenario file in a link. */
const LONGEST = 100_000;
