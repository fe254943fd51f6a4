import { FileInput } from '@mantine/core';
import { Optional } from '@/shared/ui/Optional';
import { SCAN_KINDS } from '@/shared/scans/scans';

/** The scan that may come with a consent that is being recorded. */
export function ScanField({
  value,
  onChange,
}: {
  value: File | null;
  onChange: (file: File | null) => void;
}) {
  return (
    <FileInput
      label={<Optional>Скан бумаги</Optional>}
      description="PDF, JPEG или PNG, до 10 МБ. Можно приложить позже, на карточке"
      placeholder="Выбрать файл"
      accept={SCAN_KINDS}
      value={value}
      onChange={onChange}
      clearable
      clearButtonProps={{ 'aria-label': 'Убрать файл' }}
    />
  );
}
