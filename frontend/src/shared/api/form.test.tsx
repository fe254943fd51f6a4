import { renderHook, act } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { expect, it } from 'vitest';
import { applyProblem } from './form';
import { Problem } from './problem';

function aForm() {
  const { result } = renderHook(() => {
    const form = useForm({ defaultValues: { name: '', externalIds: { inn: '' } } });
    // reading subscribes: without it errors are not kept
    return { form, errors: form.formState.errors };
  });
  return result;
}

it('puts findings on the fields that their pointers name', () => {
  const hook = aForm();
  let left: Problem | undefined;
  act(() => {
    left = applyProblem(
      hook.current.form,
      new Problem(400, {
        detail: 'Проверьте',
        errors: [{ pointer: '/externalIds/inn', detail: 'Такой ИНН уже есть' }],
      }),
    );
  });
  expect(left).toBeUndefined();
  expect(hook.current.errors.externalIds?.inn?.message).toBe('Такой ИНН уже есть');
});

it('leaves for the note above the form what has no field of its own', () => {
  const hook = aForm();
  let left: Problem | undefined;
  act(() => {
    left = applyProblem(
      hook.current.form,
      new Problem(409, {
        detail: 'Школа уже есть',
        errors: [{ pointer: '/parent', detail: 'Район закрыт' }],
      }),
    );
  });
  expect(left?.message).toBe('Школа уже есть');
  expect(hook.current.errors).toEqual({});
});

it('follows names that the form gives to fields of the body', () => {
  const hook = aForm();
  act(() => {
    applyProblem(
      hook.current.form,
      new Problem(400, { errors: [{ pointer: '/organisation/title', detail: 'Пусто' }] }),
      { '/organisation/title': 'name' },
    );
  });
  expect(hook.current.errors.name?.message).toBe('Пусто');
});
