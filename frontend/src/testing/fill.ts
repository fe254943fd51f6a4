import type userEvent from '@testing-library/user-event';

/** At once, as from a clipboard: letter by letter is slow in a test and shows nothing more. */
export async function fill(
  user: ReturnType<typeof userEvent.setup>,
  field: HTMLElement,
  text: string,
): Promise<void> {
  await user.click(field);
  await user.paste(text);
}
