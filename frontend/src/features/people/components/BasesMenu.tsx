import { Button, Menu } from '@mantine/core';

/** The two bases in the form of the methodical recommendations, of a school or of all schools of a municipality. */
export function BasesMenu({ organisation }: { organisation?: string }) {
  const query = organisation ? `?organisation=${organisation}` : '';
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default">Базы в Excel</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={`/api/v1/participant-bases/mentees${query}`} download>
          База наставляемых, 13 граф
        </Menu.Item>
        <Menu.Item component="a" href={`/api/v1/participant-bases/mentors${query}`} download>
          База наставников, 16 граф
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
