import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const src = join(process.cwd(), 'src');
const styles = join(process.cwd(), 'node_modules/@mantine/core/styles');

/** What a component draws with besides its own file. */
const parts: Record<string, string[]> = {
  TextInput: ['Input'],
  Textarea: ['Input'],
  NativeSelect: ['Input'],
  FileInput: ['Input'],
  DateInput: ['Input'],
  PasswordInput: ['Input', 'ActionIcon'],
  NumberInput: ['Input'],
  Select: ['Input', 'Combobox', 'Popover', 'ScrollArea', 'CloseButton'],
  MultiSelect: ['Input', 'Combobox', 'Popover', 'ScrollArea', 'CloseButton', 'Pill', 'PillsInput'],
  Autocomplete: ['Input', 'Combobox', 'Popover', 'ScrollArea'],
  TagsInput: ['Input', 'Combobox', 'Popover', 'Pill', 'PillsInput'],
  Menu: ['Popover'],
  Modal: ['ModalBase', 'Overlay', 'CloseButton', 'Paper', 'ScrollArea'],
  Drawer: ['ModalBase', 'Overlay', 'CloseButton', 'Paper', 'ScrollArea'],
};

it('has the styles of every Mantine component in use', () => {
  const imported = new Set(
    [...readFileSync(join(src, 'shared/ui/theme/mantine.css'), 'utf8').matchAll(/styles\/(\w+)\.css/g)].map(
      (match) => match[1]!,
    ),
  );
  const missing = new Set<string>();
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue;
    const code = readFileSync(join(src, file), 'utf8');
    for (const [, names] of code.matchAll(/import \{([^}]+)\} from '@mantine\/core'/g)) {
      for (const name of (names ?? '').split(',').map((one) => one.trim().split(' ')[0] ?? '')) {
        const needed = [name, ...(parts[name] ?? [])].filter((one) => existsSync(join(styles, `${one}.css`)));
        for (const one of needed) if (!imported.has(one)) missing.add(`${one} (${file})`);
      }
    }
  }
  expect([...missing], 'add these to shared/ui/theme/mantine.css').toEqual([]);
});
