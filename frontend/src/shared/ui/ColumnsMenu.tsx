import { Button, Checkbox, Popover } from '@mantine/core';
import classes from './ColumnsMenu.module.css';

interface Props<Key extends string> {
  /** Those that may be hidden, with their headings. */
  columns: readonly { key: Key; header: string }[];
  /** Absent: all. */
  shown: readonly Key[] | undefined;
  onShown: (shown: Key[] | undefined) => void;
}

/** Which columns a table shows. */
export function ColumnsMenu<Key extends string>({ columns, shown, onShown }: Props<Key>) {
  const isShown = (key: Key) => shown?.includes(key) ?? true;
  function toggle(key: Key) {
    const next = columns
      .map((column) => column.key)
      .filter((one) => (one === key ? !isShown(one) : isShown(one)));
    onShown(next.length === columns.length ? undefined : next);
  }
  return (
    <Popover position="bottom-end" trapFocus shadow="md">
      <Popover.Target>
        <Button variant="default">Столбцы</Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.columns}>
          {columns.map(({ key, header }) => (
            <Checkbox key={key} label={header} checked={isShown(key)} onChange={() => toggle(key)} />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
