import { fileURLToPath } from 'node:url';

/** Where `npm run build` puts the web interface, seen from the compiled program and from the sources alike. */
export function uiFolder(): string {
  const built = import.meta.url.endsWith('.ts') ? '../../../dist/ui' : '../../../ui';
  return fileURLToPath(new URL(built, import.meta.url));
}
