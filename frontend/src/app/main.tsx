import '@/shared/ui/theme/mantine.css';
import './styles/tokens.css';
import './styles/mantine-fixes.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyScheme } from '@/shared/ui/theme/scheme';
import { App } from './App';

applyScheme();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
