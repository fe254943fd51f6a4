import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { Evidence } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { Icon } from '@/shared/ui/Icon';
import { QueryView } from '@/shared/ui/QueryView';
import { toast } from '@/shared/ui/toast';
import { attachEvidence, detachEvidence, evidenceKindsQuery, evidenceQuery } from '../api/evidence';
import { EvidenceForm } from './EvidenceForm';
import classes from './EvidenceList.module.css';

interface Props {
  roadmap: string;
  activity: string;
}

/** What confirms the row: documents to be saved, links to be opened, and one more to be added. */
export function EvidenceList({ roadmap, activity }: Props) {
  const evidence = useQuery(evidenceQuery(roadmap, activity));
  const kinds = useQuery(evidenceKindsQuery).data?.items ?? [];
  const queries = useQueryClient();
  const [adding, setAdding] = useState(false);
  const refresh = () => queries.invalidateQueries({ queryKey: ['roadmaps'] });

  const remove = async (one: Evidence) => {
    try {
      await detachEvidence(roadmap, activity, one.id);
      await refresh();
      toast('Документ снят со строки', {
        undo: () => attachEvidence(roadmap, activity, one.id).then(refresh),
      });
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };

  return (
    <QueryView query={evidence} what="Подтверждения">
      {({ items, expected, mayAdd }) =>
        (items.length > 0 || mayAdd) && (
          <section className={classes.evidence} aria-label="Подтверждения">
            <h3>Подтверждения</h3>
            <ul>
              {items.map((one) => (
                <li key={one.id}>
                  <div>
                    <EvidenceLink evidence={one} />
                    <p className="hint">
                      {[
                        kinds.find(({ code }) => code === one.kind)?.name,
                        one.number && `№ ${one.number}`,
                        one.dated && `от ${formatDate(one.dated)}`,
                        one.organisationName,
                        one.rows > 1 && `подтверждает строк: ${one.rows}`,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </p>
                    {one.note && <p className="hint">{one.note}</p>}
                  </div>
                  {mayAdd && (
                    <button
                      type="button"
                      aria-label={`Снять: ${nameOf(one)}`}
                      onClick={() => void remove(one)}
                    >
                      <Icon name="x" />
                    </button>
                  )}
                </li>
              ))}
            </ul>
            {mayAdd &&
              (adding ? (
                <EvidenceForm
                  roadmap={roadmap}
                  activity={activity}
                  kinds={kinds}
                  expected={expected}
                  onDone={async () => {
                    await refresh();
                    setAdding(false);
                  }}
                  onCancel={() => setAdding(false)}
                />
              ) : (
                <Button
                  variant="default"
                  size="xs"
                  leftSection={<Icon name="clip" />}
                  onClick={() => setAdding(true)}
                >
                  Приложить документ
                </Button>
              ))}
          </section>
        )
      }
    </QueryView>
  );
}

function EvidenceLink({ evidence }: { evidence: Evidence }) {
  return evidence.url ? (
    <a href={evidence.url} target="_blank" rel="noopener noreferrer">
      <Icon name="link" /> {nameOf(evidence)}
    </a>
  ) : (
    <a href={`/api/v1/evidence/${evidence.id}/file`} download>
      <Icon name="file" /> {nameOf(evidence)}
    </a>
  );
}

function nameOf({ title, file, url }: Evidence): string {
  return title ?? file?.name ?? url ?? '';
}
