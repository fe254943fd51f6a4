import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { loginUrl } from '@/shared/session/session';
import { Icon } from '@/shared/ui/Icon';
import { Mark } from '@/shared/ui/Mark';
import { useDocumentTitle } from '@/shared/ui/PageHeader';
import { setScheme, useScheme } from '@/shared/ui/theme/scheme';
import { setupNeededQuery } from '../api/setupNeeded';
import classes from './SignInPage.module.css';

/** Where everybody starts. The password itself is typed at Keycloak: this page never sees it. */
export function SignInPage({ to, ended }: { to: string; ended: boolean }) {
  useDocumentTitle('Вход');
  const scheme = useScheme();
  const { data: setup } = useQuery(setupNeededQuery);
  const largeType = scheme.startsWith('hc');
  return (
    <div className={classes.split}>
      <header className={classes.left}>
        <div className={classes.brand}>
          <Mark />
          Эстафета
        </div>
        <p>Наставничество в школе: от&nbsp;приказа до результата</p>
        <Lanes />
      </header>
      <main className={classes.right} id="main">
        <button type="button" className={classes.sight} onClick={() => setScheme(largeType ? 'light' : 'hc')}>
          <Icon name="eye" />
          <span>{largeType ? 'Обычная версия' : 'Версия для слабовидящих'}</span>
        </button>
        <div className={classes.box}>
          <div>
            <h1>{ended ? 'Войдите снова' : 'Вход'}</h1>
            <p className="dim">
              {ended
                ? 'Вы давно не работали, и система закрыла вход. После входа откроется та же страница.'
                : 'Учётную запись выдаёт куратор или координатор'}
            </p>
          </div>
          {setup?.needed && (
            <p className={classes.note}>
              Система ещё пустая. Первого администратора создаёт одноразовая ссылка, которую напечатала
              программа при запуске: откройте её в этом браузере.
            </p>
          )}
          <Button component="a" href={loginUrl(to)} size="lg" fullWidth className={classes.enter}>
            Войти
          </Button>
          <p className={classes.foot}>
            Вы наставник, наставляемый или родитель? Пароль не нужен: откройте личную ссылку из письма или
            спросите куратора.
          </p>
        </div>
      </main>
    </div>
  );
}

/** Bend of a running track where one runner hands over to the next. */
function Lanes() {
  return (
    <svg
      className={classes.lanes}
      viewBox="0 0 520 430"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      fill="none"
    >
      <g stroke="#2a5a61" strokeWidth="1.5">
        <path d="M-20 80H270a170 170 0 0 1 0 340H-20" />
        <path d="M-20 124H270a126 126 0 0 1 0 252H-20" />
        <path d="M-20 168H270a82 82 0 0 1 0 164H-20" />
        <path d="M-20 212H270a38 38 0 0 1 0 76H-20" />
      </g>
      <path d="M-20 102H270A148 148 0 0 1 407.2 194.6" stroke="#fff" strokeWidth="18" strokeLinecap="round" />
      <path
        d="M334.0 168.0A104 104 0 0 1 298.7 350.0"
        stroke="var(--turn-on-bar)"
        strokeWidth="18"
        strokeLinecap="round"
      />
    </svg>
  );
}
