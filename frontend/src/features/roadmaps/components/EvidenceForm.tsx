import { Button, FileInput, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import { parseDate } from '@/shared/lib/dates';
import { DateField } from '@/shared/ui/DateField';
import { Optional } from '@/shared/ui/Optional';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { addEvidence } from '../api/evidence';

interface Props {
  roadmap: string;
  activity: string;
  kinds: readonly { code: string; name: string }[];
  /** Codes of the kinds that the row asks for. */
  expected: readonly string[];
  onDone: () => Promise<void>;
  onCancel: () => void;
}

const TAKEN = '.pdf,.docx,.xlsx,.odt,.ods,.jpg,.jpeg,.png';

/** A file or a link; the kind that the order names is proposed, another one asks for a reason. */
export function EvidenceForm({ roadmap, activity, kinds, expected, onDone, onCancel }: Props) {
  const [file, setFile] = useState<File | null>(null);
  const [url, setUrl] = useState('');
  const [kind, setKind] = useState(expected[0] ?? 'OTHER');
  const [number, setNumber] = useState('');
  const [dated, setDated] = useState('');
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const other = expected.length > 0 && !expected.includes(kind);

  const send = async () => {
    if (dated && !parseDate(dated).ok) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await addEvidence(roadmap, activity, {
        file: file ?? undefined,
        url: url.trim(),
        kind,
        number,
        dated,
        note,
      });
      await onDone();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ProblemNote problem={problem} title="Документ не приложен" />
      <FileInput
        label="Файл"
        description="PDF, Word, Excel, фото, до 25 МБ"
        placeholder="Выбрать файл"
        accept={TAKEN}
        value={file}
        onChange={setFile}
        clearable
      />
      {!file && (
        <TextInput
          label={<Optional>Или ссылка</Optional>}
          placeholder="https://"
          value={url}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
      )}
      <NativeSelect
        label="Вид документа"
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value)}
        data={kinds.map(({ code, name }) => ({
          value: code,
          label: expected.includes(code) ? `${name} – как в карте` : name,
        }))}
      />
      <TextInput
        label={<Optional>Номер</Optional>}
        maw={200}
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <DateField label={<Optional>Дата</Optional>} value={dated} onChange={setDated} />
      {other && (
        <TextInput
          label="Почему другой документ"
          description="В карте для этой строки назван другой вид"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
      <div>
        <Button type="submit" loading={busy} disabled={!file && !url.trim()}>
          Приложить
        </Button>{' '}
        <Button variant="subtle" onClick={onCancel}>
          Отмена
        </Button>
      </div>
    </form>
  );
}
