import { Button, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Roadmap } from '@/shared/api/types';
import { useMe } from '@/shared/session/session';
import { Icon } from '@/shared/ui/Icon';
import { mayWrite } from '../model/rights';

/** The roadmap as files: Word to sign, Excel to work on with, terms for a calendar, the order that it came from. */
export function ExportMenu({ roadmap }: { roadmap: Roadmap }) {
  const me = useMe();
  const path = `/api/v1/roadmaps/${roadmap.id}`;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<Icon name="down" />}>
          Выгрузить
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={`${path}/document?format=docx`} download>
          Word: приложение к приказу
        </Menu.Item>
        <Menu.Item component="a" href={`${path}/document?format=pdf`} download>
          PDF: то же для печати и отправки
        </Menu.Item>
        <Menu.Item component="a" href={`${path}/document?format=xlsx`} download>
          Excel: строки со сроками и состоянием
        </Menu.Item>
        <Menu.Item component="a" href={`${path}/calendar.ics`} download>
          Календарь: сроки в ваш ежедневник
        </Menu.Item>
        {roadmap.hasSource && (
          <Menu.Item component="a" href={`${path}/source`} download>
            Исходный приказ
          </Menu.Item>
        )}
        {mayWrite(me, roadmap) && (
          <>
            <Menu.Divider />
            <Menu.Item component={Link} to="/document-templates">
              Шаблоны документов Word
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
