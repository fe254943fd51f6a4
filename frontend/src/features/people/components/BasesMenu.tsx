import { Button, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';

const BASES = [
  { key: 'mentees', label: 'База наставляемых, 13 граф' },
  { key: 'mentors', label: 'База наставников, 16 граф' },
] as const;
const FORMATS = [
  { key: 'xlsx', label: 'Excel' },
  { key: 'docx', label: 'Word' },
] as const;

/** The two bases in the form of the methodical recommendations, of a school or of all schools of a municipality. */
export function BasesMenu({ organisation }: { organisation?: string }) {
  const own = organisation ? `?organisation=${organisation}` : '';
  const query = organisation ? `&organisation=${organisation}` : '';
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default">Базы</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to={`/people/potential${own}`}>
          Потенциальные наставники
        </Menu.Item>
        <Menu.Item component={Link} to={`/people/bases${own}`}>
          Обновление на учебный год
        </Menu.Item>
        {BASES.map((base) =>
          FORMATS.map((format) => (
            <Menu.Item
              key={`${base.key}${format.key}`}
              component="a"
              href={`/api/v1/participant-bases/${base.key}?format=${format.key}${query}`}
              download
            >
              {base.label}: {format.label}
            </Menu.Item>
          )),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
