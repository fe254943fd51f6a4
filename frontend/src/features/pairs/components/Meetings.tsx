import { Button, Drawer } from '@mantine/core';
import { useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { Meeting, PairDetails } from '@/shared/api/types';
import { formatDay } from '@/shared/lib/dates';
import { Icon } from '@/shared/ui/Icon';
import { GroupTitle, Panel } from '@/shared/ui/Panel';
import { Empty } from '@/shared/ui/States';
import { toast } from '@/shared/ui/toast';
import { correctMeeting, recordMeeting, removeMeeting } from '../api/meetings';
import { kindNames } from '../messages';
import { kindsOf, likelyDay, nextKind } from '../model/chain';
import { MeetingForm } from './MeetingForm';
import classes from './Meetings.module.css';

interface Props {
  pair: PairDetails;
  mayLead: boolean;
  recording: boolean;
  onRecording: (open: boolean) => void;
  onChanged: () => Promise<void>;
}

/** Meetings held, the latest first; a new one is written down in two presses. */
export function Meetings({ pair, mayLead, recording, onRecording, onChanged }: Props) {
  const [correcting, setCorrecting] = useState<Meeting>();
  const latestFirst = [...pair.meetings].reverse();
  const open = mayLead && pair.status !== 'CANCELLED';

  const remove = async (meeting: Meeting) => {
    try {
      await removeMeeting(pair.id, meeting.id);
      await onChanged();
      toast(`${kindNames[meeting.kind]}, ${formatDay(meeting.heldOn)}: запись удалена`, {
        undo: async () => {
          const { kind, heldOn, note } = meeting;
          await recordMeeting(pair.id, { kind, heldOn, note });
          await onChanged();
        },
      });
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };

  return (
    <section>
      <GroupTitle icon="chat" title="Встречи" count={pair.meetings.length || null} />
      {recording && open ? (
        <Panel padded className={classes.recording}>
          <MeetingForm
            initial={{ kind: nextKind(kindsOf(pair.meetings)), heldOn: likelyDay(pair), note: '' }}
            submitLabel="Записать встречу"
            onCancel={() => onRecording(false)}
            onSubmit={async (meeting) => {
              const { id } = await recordMeeting(pair.id, meeting);
              await onChanged();
              onRecording(false);
              toast('Встреча записана', {
                undo: async () => {
                  await removeMeeting(pair.id, id);
                  await onChanged();
                },
              });
            }}
          />
        </Panel>
      ) : (
        latestFirst.length === 0 && (
          <Empty
            compact
            as="h3"
            title="Встреч ещё не было"
            actions={
              open && (
                <Button leftSection={<Icon name="plus" />} onClick={() => onRecording(true)}>
                  Записать встречу
                </Button>
              )
            }
          >
            <p>Их пять: знакомство, пробная, планирование, совместная работа и итоговая.</p>
          </Empty>
        )
      )}
      {latestFirst.length > 0 && (
        <Panel>
          <ul className={classes.list}>
            {latestFirst.map((meeting) => (
              <li key={meeting.id}>
                <span className={classes.day}>{formatDay(meeting.heldOn)}</span>
                <div className={classes.words}>
                  <h3>{kindNames[meeting.kind]}</h3>
                  {meeting.note && <p>{meeting.note}</p>}
                </div>
                {open && (
                  <span className={classes.actions}>
                    <Button
                      variant="subtle"
                      size="xs"
                      aria-label={`Исправить: ${nameOf(meeting)}`}
                      onClick={() => setCorrecting(meeting)}
                    >
                      Исправить
                    </Button>
                    <Button
                      variant="subtle"
                      size="xs"
                      aria-label={`Удалить: ${nameOf(meeting)}`}
                      onClick={() => void remove(meeting)}
                    >
                      Удалить
                    </Button>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Drawer
        opened={correcting !== undefined}
        onClose={() => setCorrecting(undefined)}
        position="right"
        title="Исправить встречу"
      >
        {correcting && (
          <MeetingForm
            initial={{ kind: correcting.kind, heldOn: correcting.heldOn, note: correcting.note ?? '' }}
            submitLabel="Сохранить"
            onCancel={() => setCorrecting(undefined)}
            onReload={() => void onChanged().then(() => setCorrecting(undefined))}
            onSubmit={async (meeting) => {
              await correctMeeting(pair.id, correcting, meeting);
              await onChanged();
              setCorrecting(undefined);
              toast('Встреча исправлена');
            }}
          />
        )}
      </Drawer>
    </section>
  );
}

function nameOf({ kind, heldOn }: Meeting): string {
  return `${kindNames[kind].toLowerCase()}, ${formatDay(heldOn)}`;
}
