import type { Store, StoreView } from '../store/index.ts';

/**
 * Looks at the store, and resolves (or rejects with what `look` threw) once all that it could see is durable: nothing is
 * told that a crash could take back. Writes to the store see to that themselves.
 */
export async function read<T>(store: Store, look: (view: StoreView) => T): Promise<T> {
  try {
    return look(store);
  } finally {
    await store.durable();
  }
}
