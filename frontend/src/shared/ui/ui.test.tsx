import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/shared/api/problem';
import { DateField } from './DateField';
import { ErrorState } from './States';
import { ThemeProvider } from './theme/ThemeProvider';
import { toast } from './toast';
import { Toasts } from './Toasts';

describe('a toast', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => act(() => vi.runOnlyPendingTimers()));

  it('takes the action back on a press and goes away', () => {
    const undo = vi.fn();
    render(<Toasts />);
    void act(() => toast('Пара удалена', { undo }));
    fireEvent.click(screen.getByRole('button', { name: 'Отменить' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(screen.queryByText('Пара удалена')).toBeNull();
  });

  it('stays while someone is on it and leaves ten seconds after', () => {
    render(<Toasts />);
    void act(() => toast('Пара удалена', { undo: () => undefined }));
    const words = screen.getByText('Пара удалена');
    fireEvent.mouseEnter(words.parentElement!);
    void act(() => vi.advanceTimersByTime(30_000));
    expect(words).toBeInTheDocument();
    fireEvent.mouseLeave(words.parentElement!);
    void act(() => vi.advanceTimersByTime(10_000));
    expect(screen.queryByText('Пара удалена')).toBeNull();
  });
});

describe('what did not open', () => {
  it('is asked for again by itself while the server does not answer', () => {
    vi.useFakeTimers();
    const retry = vi.fn();
    render(
      <ThemeProvider>
        <ErrorState
          error={new Problem(503)}
          what="Список пар"
          safe="Дорожная карта работает."
          onRetry={retry}
        />
      </ThemeProvider>,
    );
    expect(screen.getByRole('heading', { name: 'Список пар: сейчас не открывается' })).toBeInTheDocument();
    expect(screen.getByText('Дорожная карта работает.')).toBeInTheDocument();
    expect(screen.getByText('HTTP 503')).toBeInTheDocument();
    void act(() => vi.advanceTimersByTime(15_000));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('is not asked for again when it is refused', () => {
    vi.useFakeTimers();
    const retry = vi.fn();
    render(
      <ThemeProvider>
        <ErrorState error={new Problem(403)} what="Список пар" onRetry={retry} />
      </ThemeProvider>,
    );
    void act(() => vi.advanceTimersByTime(60_000));
    expect(retry).not.toHaveBeenCalled();
    expect(screen.getByRole('heading', { name: 'Эту страницу видят другие' })).toBeInTheDocument();
  });
});

describe('a date field', () => {
  function Field({ onValue }: { onValue: (value: string) => void }) {
    const [value, setValue] = useState('');
    return (
      <ThemeProvider>
        <DateField
          label="Дата согласия"
          value={value}
          onChange={(next) => {
            setValue(next);
            onValue(next);
          }}
        />
      </ThemeProvider>
    );
  }

  it('says on leaving that the day does not exist, and takes a right one', async () => {
    const onValue = vi.fn();
    const user = userEvent.setup();
    render(<Field onValue={onValue} />);
    const field = screen.getByLabelText('Дата согласия');
    await user.type(field, '31.11.2026');
    expect(screen.queryByText(/В ноябре/)).toBeNull();
    await user.tab();
    expect(screen.getByText('В ноябре 30 дней. Например: 24.11.2026')).toBeInTheDocument();
    await user.clear(field);
    await user.type(field, '4.9.26');
    await user.tab();
    expect(field).toHaveValue('04.09.2026');
    expect(onValue).toHaveBeenLastCalledWith('2026-09-04');
  });
});
