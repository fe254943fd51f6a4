import type { MantineThemeOverride } from '@mantine/core';

/**
 * Mantine has no Russian pack: every word that it would say in English is said here, once, together with the sizes
 * of look/theme.md. Plain objects on purpose: `Component.extend` would pull every component into the first download.
 */
const close = { 'aria-label': 'Закрыть' };

/** The list scrolls itself: a scroll area around it would be a stop for the keyboard that does nothing. */
const ownScroll = { withScrollArea: false } as const;

/** Mantine draws a window's head as `<header>`, which readers would take for a second head of the page. */
const windowParts = { header: { role: 'presentation' } };

export const russianDefaults: NonNullable<MantineThemeOverride['components']> = {
  Button: { defaultProps: { size: 'sm' } },
  ActionIcon: { defaultProps: { variant: 'subtle', size: 36 } },
  Badge: { defaultProps: { radius: 'sm', variant: 'light', tt: 'none', fw: 500 } },
  Paper: { defaultProps: { radius: 'lg', withBorder: true, shadow: 'none' } },
  Card: { defaultProps: { radius: 'lg', withBorder: true } },
  Loader: { defaultProps: { type: 'dots' } },
  Menu: { defaultProps: { shadow: 'md', radius: 'md', position: 'bottom-end', withinPortal: true } },
  Popover: { defaultProps: { shadow: 'md', radius: 'md' } },
  Tooltip: { defaultProps: { radius: 'sm', openDelay: 300, multiline: true, maw: 320 } },
  Modal: {
    defaultProps: {
      radius: 'lg',
      centered: true,
      closeButtonProps: close,
      padding: 'lg',
      attributes: windowParts,
    },
  },
  Drawer: { defaultProps: { closeButtonProps: close, padding: 'lg', attributes: windowParts } },
  CloseButton: { defaultProps: close },

  // required is the rule and goes unmarked; what is optional says so in words (Optional.tsx)
  InputWrapper: { defaultProps: { withAsterisk: false } },
  TextInput: { defaultProps: { radius: 'sm', size: 'md' } },
  Textarea: { defaultProps: { radius: 'sm', size: 'md', autosize: true, minRows: 3 } },
  PasswordInput: {
    defaultProps: {
      radius: 'sm',
      size: 'md',
      visibilityToggleButtonProps: { 'aria-label': 'Показать или скрыть пароль' },
    },
  },
  NumberInput: {
    defaultProps: {
      radius: 'sm',
      size: 'md',
      decimalSeparator: ',',
      thousandSeparator: '\u00a0',
      hideControls: true,
    },
  },
  Select: {
    defaultProps: {
      radius: 'sm',
      size: 'md',
      nothingFoundMessage: 'Ничего не нашлось',
      checkIconPosition: 'right',
      ...ownScroll,
    },
  },
  MultiSelect: {
    defaultProps: {
      radius: 'sm',
      size: 'md',
      nothingFoundMessage: 'Ничего не нашлось',
      checkIconPosition: 'right',
      ...ownScroll,
    },
  },
  Autocomplete: { defaultProps: { radius: 'sm', size: 'md', ...ownScroll } },
  FileInput: { defaultProps: { radius: 'sm', size: 'md', placeholder: 'Выберите файл' } },
  Checkbox: { defaultProps: { radius: 'xs', size: 'md' } },
  Radio: { defaultProps: { size: 'md' } },
  Switch: { defaultProps: { size: 'md' } },
};
