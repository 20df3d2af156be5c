import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Where `npm start` listens; what `vite` shows while one works on the interface is asked for there. */
const SCHEDULER = process.env.AURORA_URL ?? 'http://localhost:8081';

/** The codec of the server, on memory that browsers have. */
function browserBuffers(): Plugin {
  const ours = fileURLToPath(new URL('./src/api/raw-buffer.ts', import.meta.url));
  return {
    name: 'browser-buffers',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source.endsWith('/raw-buffer.ts') && importer?.includes('/src/wire/') ? ours : undefined,
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [browserBuffers(), react()],
  build: {
    outDir: fileURLToPath(new URL('../dist/ui', import.meta.url)),
    emptyOutDir: true,
    assetsDir: 'assets/ui',
    assetsInlineLimit: 0,
    modulePreload: false,
    target: 'es2022',
    chunkSizeWarningLimit: 1000,
    rollupOptions: {
      // Of the codec only what is called.
      treeshake: { moduleSideEffects: (id) => !id.includes('/src/wire/') && !id.includes('/src/clock/') },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/maintenance', '/agents', '/pendingtasks', '/quotas', '/cron', '/leaderhealth', '/structdump'].map(
        (path) => [path, SCHEDULER],
      ),
    ),
  },
});
