import type { ResourcePage } from '../http/index.ts';

/** `/quitquitquit` and `/abortabortabort`: end the process in good order, or at once. (aurora: commons/net/http/handlers/*.java) */
export function shutDownPages(quit: () => void, abort: () => void): readonly ResourcePage[] {
  const page = (path: string, act: () => void, said: string): ResourcePage => ({
    path,
    leaderOnly: false,
    type: 'text/plain',
    methods: ['POST'],
    answer() {
      act();
      return said;
    },
  });
  return [page('/quitquitquit', quit, 'Notifying quit listener.'), page('/abortabortabort', abort, 'Aborting.')];
}
