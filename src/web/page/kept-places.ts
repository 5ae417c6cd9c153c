import type { BroughtFile } from '../engine/brought-file.js';

/** A place that a planner brought, as the browser keeps it. */
export interface KeptPlace {
  readonly reference: string;
  readonly files: readonly BroughtFile[];
}

const DATABASE = 'medinno';
const STORE = 'places';

/** The places that the browser kept; none where it keeps nothing. */
export const keptPlaces = (): Promise<readonly KeptPlace[]> =>
  withStore('readonly', (store) => store.getAll() as IDBRequest<KeptPlace[]>).catch(() => []);

/** Keeps a place for the next visit; false where the storage is full or refused. */
export const keepPlace = (place: KeptPlace): Promise<boolean> =>
  withStore('readwrite', (store) => store.put(place)).then(
    () => true,
    () => false,
  );

export const dropPlace = (reference: string): Promise<unknown> =>
  withStore('readwrite', (store) => store.delete(reference)).catch(() => undefined);

/** Carries out one request on the places; rejected where the browser gives no storage. */
function withStore<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    // A browser that refuses storage may throw here.
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'reference' });
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('another page holds the storage'));
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result);
      };
      transaction.onabort = () => {
        database.close();
        // Full storage ends the transaction, not the request.
        reject(transaction.error ?? request.error);
      };
    };
  });
}
