import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MentoringFormEntry } from '@/shared/api/types';
import { formsQuery } from '@/shared/dictionary/dictionary';
import { lazyPage } from '@/shared/lib/lazyPage';
import { capital, formWords, organisationTypeWords } from '@/shared/lib/words';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { Icon } from '@/shared/ui/Icon';
import { GroupTitle } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { addForm, changeForm } from '../api/forms';

const FormEntryForm = lazyPage(() => import('./FormEntryForm'), 'FormEntryForm');

/** Forms of mentoring with their role models, and as which of the five each is reported. */
export function FormsOfMentoring() {
  const queries = useQueryClient();
  const forms = useQuery(formsQuery);
  const [open, setOpen] = useState<'new' | MentoringFormEntry>();
  const close = () => setOpen(undefined);
  const saved = async (message: string) => {
    await queries.invalidateQueries({ queryKey: ['mentoring-forms'] });
    void queries.invalidateQueries({ queryKey: ['programmes'] });
    close();
    toast(message);
  };
  return (
    <section aria-label="Формы наставничества">
      <GroupTitle icon="pair" title="Формы наставничества и ролевые модели" />
      <QueryView query={forms} what="Справочник форм">
        {({ items }) => (
          <DataTable
            caption="Формы наставничества"
            rows={items}
            rowKey={({ code }) => code}
            columns={columns(setOpen)}
          />
        )}
      </QueryView>
      <p>
        <Button mt={12} variant="default" leftSection={<Icon name="plus" />} onClick={() => setOpen('new')}>
          Добавить свою форму
        </Button>
      </p>
      <SideDrawer opened={open === 'new'} onClose={close} title="Новая форма">
        <FormEntryForm
          onSave={async (body) => {
            await addForm(body);
            await saved('Форма добавлена');
          }}
        />
      </SideDrawer>
      <SideDrawer opened={typeof open === 'object'} onClose={close} title="Изменить форму">
        {typeof open === 'object' && (
          <FormEntryForm
            entry={open}
            onSave={async (body) => {
              await changeForm(open.code, open.version, body);
              await saved('Форма сохранена');
            }}
          />
        )}
      </SideDrawer>
    </section>
  );
}

function columns(onEdit: (entry: MentoringFormEntry) => void): Column<MentoringFormEntry>[] {
  return [
    {
      key: 'name',
      header: 'Форма',
      cell: ({ name, source, organisationTypes }) => (
        <>
          {capital(name)}
          <div className="hint">
            {[
              source,
              organisationTypes.length > 0 &&
                `только: ${organisationTypes.map((type) => organisationTypeWords[type]).join(', ')}`,
            ]
              .filter(Boolean)
              .join('; ')}
          </div>
        </>
      ),
    },
    { key: 'federal', header: 'В отчётах', cell: ({ federal }) => formWords[federal] },
    {
      key: 'models',
      header: 'Ролевые модели',
      cell: ({ roleModels }) => roleModels.map(({ name }) => name).join('; '),
    },
    {
      key: 'state',
      header: 'Состояние',
      label: false,
      cell: ({ retired, verified }) =>
        retired ? (
          <StatusMark tone="none">не предлагается</StatusMark>
        ) : verified ? (
          <StatusMark tone="ok">сверено</StatusMark>
        ) : (
          <StatusMark tone="ask">не сверено</StatusMark>
        ),
    },
    {
      key: 'actions',
      header: 'Действия',
      actions: true,
      cell: (entry) => (
        <Button
          variant="subtle"
          size="xs"
          aria-label={`Изменить форму: ${entry.name}`}
          onClick={() => onEdit(entry)}
        >
          Изменить
        </Button>
      ),
    },
  ];
}
