import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { SurveyQuestion } from '@/shared/api/types';
import { questionnairesQuery } from '../api/questionnaires';

/** Questions of the other questionnaires; a question that is taken keeps its code, so that answers can be compared. */
export function BankPicker({
  taken,
  onTake,
}: {
  taken: ReadonlySet<string>;
  onTake: (question: SurveyQuestion) => void;
}) {
  const { data } = useQuery(questionnairesQuery);
  const known = new Map<string, SurveyQuestion>();
  for (const { questions } of data?.items ?? []) {
    for (const question of questions) {
      if (!taken.has(question.id) && !known.has(question.text)) known.set(question.text, question);
    }
  }
  return (
    <Select
      searchable
      label="Взять вопрос из другой анкеты"
      placeholder="Начните вводить вопрос"
      nothingFoundMessage="Такого вопроса нет"
      value={null}
      data={[...known.keys()]}
      onChange={(text) => {
        const question = text === null ? undefined : known.get(text);
        if (question) onTake(question);
      }}
    />
  );
}
