import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person, TrainingCertificate } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { lazyPage } from '@/shared/lib/lazyPage';
import { AppLink } from '@/shared/ui/AppLink';
import { GroupTitle } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { RowList, RowWords } from '@/shared/ui/RowList';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { addCertificate, removeCertificate, trainingOfQuery } from '../api/training';

const CertificateForm = lazyPage(() => import('./CertificateForm'), 'CertificateForm');

/** Where a mentor has been trained; nothing for those who are no mentors. */
export function PersonTraining({ person, onChanged }: { person: Person; onChanged: () => Promise<void> }) {
  const mentor = person.participations.some(({ role }) => role === 'MENTOR');
  return mentor ? <Training person={person} onChanged={onChanged} /> : null;
}

function Training({ person, onChanged }: { person: Person; onChanged: () => Promise<void> }) {
  const training = useQuery(trainingOfQuery(person.id));
  const [adding, setAdding] = useState(false);
  const remove = async ({ id, ...certificate }: TrainingCertificate) => {
    await removeCertificate(person.id, id);
    await onChanged();
    toast('Документ об обучении убран', {
      undo: async () => {
        await addCertificate(person.id, certificate);
        await onChanged();
      },
    });
  };
  const add = (
    <Button variant="default" size="xs" onClick={() => setAdding(true)}>
      Добавить документ
    </Button>
  );
  return (
    <section>
      <GroupTitle icon="clip" title="Обучение наставника" />
      <QueryView query={training} what="Обучение наставника">
        {({ trainings, certificates }) =>
          trainings.length + certificates.length === 0 ? (
            <Empty compact as="h3" title="Пока не обучен" actions={add}>
              <p>
                Запишите его в <AppLink to="/training">школу наставников</AppLink> или добавьте документ о
                курсах.
              </p>
            </Empty>
          ) : (
            <>
              <RowList>
                {trainings.map(({ id, title, organisationName, attended, sessionsNeeded, completedOn }) => (
                  <li key={id}>
                    <RowWords title={<AppLink to={`/training/${id}`}>{title}</AppLink>}>
                      {organisationName}, посетил {attended} из {sessionsNeeded}
                    </RowWords>
                    {completedOn ? (
                      <StatusMark tone="ok">обучен {formatDate(completedOn)}</StatusMark>
                    ) : (
                      <StatusMark tone="work">обучается</StatusMark>
                    )}
                  </li>
                ))}
                {certificates.map((one) => (
                  <li key={one.id}>
                    <RowWords title={one.programme}>
                      {[
                        one.provider,
                        `${one.hours} ч`,
                        one.remote && 'дистанционно',
                        one.number ? `документ № ${one.number}` : 'документ',
                      ]
                        .filter(Boolean)
                        .join(', ')}{' '}
                      от {formatDate(one.issuedOn)}
                    </RowWords>
                    <StatusMark tone="ok">обучен</StatusMark>
                    <Button
                      variant="subtle"
                      size="xs"
                      aria-label={`Убрать документ: ${one.programme}`}
                      onClick={() => void remove(one)}
                    >
                      Убрать
                    </Button>
                  </li>
                ))}
              </RowList>
              <p>{add}</p>
            </>
          )
        }
      </QueryView>
      <SideDrawer opened={adding} onClose={() => setAdding(false)} title="Документ об обучении">
        <CertificateForm
          person={person.id}
          onSaved={async () => {
            setAdding(false);
            await onChanged();
            toast('Документ об обучении записан');
          }}
        />
      </SideDrawer>
    </section>
  );
}
