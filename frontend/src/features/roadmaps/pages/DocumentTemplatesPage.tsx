import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { DocumentTemplate } from '@/shared/api/types';
import { formatInstant } from '@/shared/lib/dates';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { DataTable } from '@/shared/ui/DataTable';
import { Icon } from '@/shared/ui/Icon';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { documentTemplatesQuery, keepOwn, setTemplate, templateFile } from '../api/documentTemplates';
import classes from './DocumentTemplatesPage.module.css';

/** Word files that documents are made of: taken, changed in Word and put back. */
export function DocumentTemplatesPage() {
  const templates = useQuery(documentTemplatesQuery);
  return (
    <>
      <PageHeader
        title="Шаблоны документов"
        crumbs={
          <Breadcrumbs
            steps={[{ label: 'Дорожные карты', to: '/roadmaps' }, { label: 'Шаблоны документов' }]}
          />
        }
        sub="Скачайте шаблон, измените его в Word и загрузите. По нему печатаются документы вашей организации и тех, кто ниже"
      />
      <QueryView query={templates} what="Шаблоны документов">
        {({ items }) => items.map((template) => <Template key={template.kind} template={template} />)}
      </QueryView>
    </>
  );
}

function Template({ template }: { template: DocumentTemplate }) {
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const { kind, title, own, lostInPdf, tags } = template;

  const put = async (file: File | undefined, done: string) => {
    setBusy(true);
    setProblem(undefined);
    try {
      const before = await keepOwn(template);
      await setTemplate(kind, file);
      await queries.invalidateQueries(documentTemplatesQuery);
      toast(done, {
        undo: async () => {
          await setTemplate(kind, before);
          await queries.invalidateQueries(documentTemplatesQuery);
        },
      });
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
      if (input.current) input.current.value = '';
    }
  };

  return (
    <Panel padded className={classes.template}>
      <section aria-label={title}>
        <h2>{title}</h2>
        <p className="hint">{origin(template)}</p>
        <ProblemNote problem={problem} title="Шаблон не принят, печатается прежний" />
        {lostInPdf.length > 0 && (
          <div>
            <StatusMark tone="warn">В PDF не попадёт</StatusMark>
            <ul>
              {lostInPdf.map((lost) => (
                <li key={lost}>{lost}</li>
              ))}
            </ul>
          </div>
        )}
        <p className={classes.actions}>
          <Button
            component="a"
            href={templateFile(kind)}
            download
            variant="default"
            leftSection={<Icon name="down" />}
          >
            Скачать шаблон
          </Button>
          <Button loading={busy} leftSection={<Icon name="up" />} onClick={() => input.current?.click()}>
            Загрузить свой
          </Button>
          {own && (
            <Button variant="subtle" disabled={busy} onClick={() => void put(undefined, 'Ваш шаблон убран')}>
              Убрать свой
            </Button>
          )}
          <input
            ref={input}
            type="file"
            accept=".docx"
            className="visually-hidden"
            tabIndex={-1}
            aria-label={`Файл шаблона: ${title}`}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) void put(file, 'Шаблон заменён');
            }}
          />
        </p>
        <details>
          <summary>Теги: что и где подставляется</summary>
          <p className="hint">
            Тег пишется в двойных фигурных скобках. Оформление тега переходит к тому, что на его месте.
          </p>
          <DataTable
            caption={`Теги шаблона «${title}»`}
            rows={tags}
            rowKey={({ name }) => name}
            columns={[
              { key: 'name', header: 'Тег', cell: ({ name }) => <code>{`{{${name}}}`}</code> },
              { key: 'meaning', header: 'Что подставляется', label: false, cell: ({ meaning }) => meaning },
              {
                key: 'rules',
                header: 'Правило',
                label: false,
                cell: ({ shape, required }) =>
                  [required && 'обязателен', shape === 'BLOCK' && 'отдельным абзацем']
                    .filter(Boolean)
                    .join(', ') || 'по желанию',
              },
            ]}
          />
        </details>
      </section>
    </Panel>
  );
}

function origin({ own, organisationName, fileName, replacedAt }: DocumentTemplate): string {
  if (!organisationName || !replacedAt) return 'Встроенный шаблон по ГОСТ Р 7.0.97-2025';
  const file = `«${fileName}», загружен ${formatInstant(replacedAt)}`;
  return own ? `Ваш шаблон: ${file}` : `Шаблон организации ${organisationName}: ${file}`;
}
