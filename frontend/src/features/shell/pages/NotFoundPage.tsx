import { Link } from '@tanstack/react-router';
import { useDocumentTitle } from '@/shared/ui/PageHeader';
import { Empty } from '@/shared/ui/States';
import classes from './NotFoundPage.module.css';

export function NotFoundPage() {
  useDocumentTitle('Такой страницы нет');
  return (
    <main id="main" className={classes.page}>
      <Empty as="h1" title="Такой страницы нет" actions={<Link to="/">На главную</Link>}>
        <p>Ссылка устарела или в ней опечатка. Записи на месте: найдите нужное через меню.</p>
      </Empty>
    </main>
  );
}
