import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { IconSprite } from '../Icon';
import { isDark, useScheme } from './scheme';
import { cssVariablesResolver, theme } from './theme';

export function ThemeProvider({ children }: { children: ReactNode }) {
  const scheme = useScheme();
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      env={import.meta.env.MODE === 'test' ? 'test' : 'default'}
      forceColorScheme={isDark(scheme) ? 'dark' : 'light'}
    >
      <IconSprite />
      {children}
    </MantineProvider>
  );
}
