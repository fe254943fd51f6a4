import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { ClearanceRule } from '@/shared/api/types';
import { counted, type PluralForms } from '@/shared/lib/plural';
import { GroupTitle } from '@/shared/ui/Panel';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';
import { RowList, RowWords } from '@/shared/ui/RowList';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { changeClearanceRule, clearanceRuleQuery } from '../api/clearanceRule';

const MONTHS: PluralForms = ['месяц', 'месяца', 'месяцев'];

/** What the region asks of mentors from outside; reference data with its source. */
export function RuleOfClearances() {
  const queries = useQueryClient();
  const rule = useQuery(clearanceRuleQuery);
  const [editing, setEditing] = useState(false);
  return (
    <section aria-label="Справки наставников">
      <GroupTitle icon="shield" title="Справки об отсутствии судимости" />
      <QueryView query={rule} what="Правило о справках">
        {({ data, etag }) => (
          <>
            <RowList>
              <li>
                <RowWords
                  title={
                    data.required
                      ? 'Без справки взрослого со стороны к детям не допускают'
                      : 'Справку просят, но без неё пару записать можно; с просроченной нельзя'
                  }
                >
                  Действует {counted(data.validMonths, MONTHS)} со дня выдачи. {data.source}
                </RowWords>
                {data.verified ? (
                  <StatusMark tone="ok">сверено с юристом</StatusMark>
                ) : (
                  <StatusMark tone="ask">не сверено с юристом</StatusMark>
                )}
                <Button variant="default" size="xs" onClick={() => setEditing(true)}>
                  Изменить правило
                </Button>
              </li>
            </RowList>
            <SideDrawer opened={editing} onClose={() => setEditing(false)} title="Правило о справках">
              <RuleForm
                rule={data}
                etag={etag}
                onSaved={async () => {
                  await queries.invalidateQueries({ queryKey: ['clearance-rule'] });
                  setEditing(false);
                  toast('Правило о справках записано');
                }}
              />
            </SideDrawer>
          </>
        )}
      </QueryView>
    </section>
  );
}

interface Values {
  required: boolean;
  verified: boolean;
  validMonths: string;
  source: string;
}

function RuleForm({
  rule,
  etag,
  onSaved,
}: {
  rule: ClearanceRule;
  etag: string;
  onSaved: () => Promise<void>;
}) {
  const form = useForm<Values>({ defaultValues: { ...rule, validMonths: String(rule.validMonths) } });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async ({ validMonths, ...values }) => {
    setProblem(undefined);
    try {
      await changeClearanceRule(etag, { ...values, validMonths: Number(validMonths) });
      await onSaved();
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Правило не записано" />
      <Checkbox
        label="Без справки взрослого со стороны к детям не допускать"
        {...form.register('required')}
      />
      <TextInput
        label="Срок, месяцев"
        inputMode="numeric"
        maw={120}
        error={errors.validMonths?.message}
        {...form.register('validMonths', {
          validate: (text) => /^([1-9]|[1-5]\d|60)$/.test(text.trim()) || 'Месяцев – от 1 до 60',
        })}
      />
      <Textarea
        label="Откуда правило"
        autosize
        minRows={2}
        error={errors.source?.message}
        {...form.register('source', { required: 'Напишите, откуда правило', maxLength: 500 })}
      />
      <Checkbox label="Сверено с юристом" {...form.register('verified')} />
      <p className="hint">Справки, которые уже записаны, сохранят свой последний день.</p>
      <div>
        <Button type="submit" loading={isSubmitting}>
          Записать правило
        </Button>
      </div>
    </form>
  );
}
