import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Erasure, ErasureBasis, Person } from '@/shared/api/types';
import { fullName } from '@/shared/lib/names';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { erasePerson } from '../api/erasures';
import { basisNames } from '../messages';

/** Cannot be taken back, so it is said in full and asked for twice. */
export function ErasePerson({ person, onErased }: { person: Person; onErased: (erasure: Erasure) => void }) {
  const [basis, setBasis] = useState<ErasureBasis>(person.restrictedOn ? 'WITHDRAWAL' : 'REFUSAL');
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const erase = async () => {
    setProblem(undefined);
    setBusy(true);
    try {
      onErased(await erasePerson(person.id, basis));
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void erase();
      }}
    >
      <ProblemNote problem={problem} title="Данные не уничтожены" />
      <p>
        Имя, дата рождения, контакты, сведения о представителе и ответы на анкеты будут удалены. Останется
        запись без имени, чтобы числа в отчётах не изменились. Система составит акт и выгрузку из журнала, они
        хранятся три года.
      </p>
      <NativeSelect
        label="Почему"
        value={basis}
        onChange={(event) => setBasis(event.currentTarget.value as ErasureBasis)}
        data={Object.entries(basisNames).map(([value, label]) => ({ value, label }))}
      />
      <Checkbox
        label={`Уничтожить данные: ${fullName(person)}. Вернуть их будет нельзя`}
        checked={sure}
        onChange={(event) => setSure(event.currentTarget.checked)}
      />
      <div>
        <Button type="submit" color="red" disabled={!sure} loading={busy}>
          Уничтожить данные
        </Button>
      </div>
    </form>
  );
}
