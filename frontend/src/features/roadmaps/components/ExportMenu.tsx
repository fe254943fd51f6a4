import { Button, Menu } from '@mantine/core';
import type { Roadmap } from '@/shared/api/types';
import { Icon } from '@/shared/ui/Icon';

/** The roadmap as files: Word to sign, Excel to work on with, terms for a calendar, the order that it came from. */
export function ExportMenu({ roadmap }: { roadmap: Roadmap }) {
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
      </Menu.Dropdown>
    </Menu>
  );
}
