import { Button, type ButtonProps } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { usePageExists } from './AppLink';

interface Props extends Omit<ButtonProps, 'component'> {
  /** A path of this application; where no page has it there is no button. */
  to: string;
}

/** The next step as a button that leads somewhere. */
export function ButtonLink({ to, ...button }: Props) {
  return usePageExists(to) ? <Button component={Link} to={to} {...button} /> : null;
}
