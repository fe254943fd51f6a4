import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PersonalLink } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { Icon } from '@/shared/ui/Icon';
import { GroupTitle, Panel } from '@/shared/ui/Panel';
import { partyNames } from '../messages';
import classes from './IssuedLinks.module.css';

/** Links and codes, shown this once: to be copied, or printed as slips that are cut apart. */
export function IssuedLinks({ links, onClose }: { links: readonly PersonalLink[]; onClose: () => void }) {
  const [copied, setCopied] = useState<string>();
  const mailed = links.filter(({ mailedTo }) => mailedTo).length;
  return (
    <section className={classes.issued} aria-label="Выданные ссылки">
      <GroupTitle icon="link" title="Ссылки выданы" count={links.length} />
      <p className={classes.note}>
        Ссылки и коды видны только сейчас. Код сообщите отдельно от ссылки: лично или по телефону. На бумаге
        они вместе, поэтому листок отдают в руки.
        {mailed > 0 && ` Писем ушло: ${mailed}.`}
      </p>
      <div className={`row ${classes.tools}`}>
        <Button leftSection={<Icon name="print" />} onClick={() => window.print()}>
          Напечатать листки
        </Button>
        <Button variant="default" onClick={onClose}>
          Убрать со страницы
        </Button>
      </div>
      <Panel>
        <ul className={classes.list}>
          {links.map((link) => (
            <li key={link.url}>
              <svg viewBox={`0 0 ${link.qr.size} ${link.qr.size}`} role="img" aria-label="QR-код ссылки">
                <path d={link.qr.path} />
              </svg>
              <div className={classes.words}>
                <b>{link.name}</b>
                <span className="hint">
                  {[link.className, partyNames[link.party]].filter(Boolean).join(', ')}
                  {link.mailedTo && `, письмо: ${link.mailedTo}`}
                </span>
                <span>
                  Код: <b className={classes.code}>{link.code}</b>, до {formatDate(link.expiresOn)}
                </span>
                <span className={classes.url}>{link.url}</span>
                <span className={classes.how}>
                  Наведите камеру телефона, откройте страницу, введите код. Там видно, какие данные хранит
                  школа, там же дают согласие и отзывают его.
                </span>
              </div>
              <Button
                className={classes.copy}
                variant="default"
                size="xs"
                aria-label={`Скопировать ссылку: ${link.name}, ${partyNames[link.party]}`}
                onClick={() => {
                  void navigator.clipboard.writeText(link.url).then(
                    () => setCopied(link.url),
                    () => setCopied(undefined),
                  );
                }}
              >
                {copied === link.url ? 'Скопировано' : 'Скопировать ссылку'}
              </Button>
            </li>
          ))}
        </ul>
      </Panel>
    </section>
  );
}
