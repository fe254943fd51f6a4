import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { Problem } from '@/shared/api/problem';
import { ErrorState } from '@/shared/ui/States';
import { useDocumentTitle } from '@/shared/ui/PageHeader';

/** Last resort: a page whose code has failed, or could not be fetched after a new release. */
export function CrashPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  useDocumentTitle('Страница не открылась');
  const retry = () => {
    // a page's code that could not be fetched stays failed in this document: start it anew
    if (!(error instanceof Problem)) return window.location.reload();
    reset();
    void router.invalidate();
  };
  return (
    <ErrorState
      as="h1"
      error={error}
      what="Страница"
      safe="Записанное раньше сохранено."
      onRetry={retry}
      actions={<a href="/">На главную</a>}
    />
  );
}
