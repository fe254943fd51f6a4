import { Drawer } from '@mantine/core';
import { Suspense, type ReactNode } from 'react';
import { Loading } from './States';

interface Props {
  opened: boolean;
  onClose: () => void;
  title: string;
  size?: string;
  children: ReactNode;
}

/** A form beside the page; its code may come when it is opened. */
export function SideDrawer({ opened, onClose, title, size, children }: Props) {
  return (
    <Drawer opened={opened} onClose={onClose} position="right" title={title} size={size}>
      {opened && <Suspense fallback={<Loading />}>{children}</Suspense>}
    </Drawer>
  );
}
