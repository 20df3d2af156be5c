import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { applyTheme } from './state/theme.ts';
import { queries } from './state/use-query.ts';
import './style/base.css';
import './style/layout.css';
import './style/parts.css';

applyTheme();

// Nobody looks at a page that is hidden: nothing is read for it.
document.addEventListener('visibilitychange', () => queries.setHidden(document.hidden));
queries.setHidden(document.hidden);

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element.');
createRoot(root).render(<App />);
