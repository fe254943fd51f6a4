import { Button, Menu } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { ApprovalStep, Roadmap, RoadmapApproval } from '@/shared/api/types';
import { today } from '@/shared/lib/dates';
import { lazyPage } from '@/shared/lib/lazyPage';
import { counted } from '@/shared/lib/plural';
import { Icon, type IconName } from '@/shared/ui/Icon';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { toast } from '@/shared/ui/toast';
import {
  agree,
  approve,
  dropAmendment,
  openAmendment,
  reopen,
  submit,
  takeAgreementBack,
  takeSubmissionBack,
} from '../api/approval';
import { REMARKS } from '../messages';

const CloseForm = lazyPage(() => import('./CloseForm'), 'CloseForm');
const OrderForm = lazyPage(() => import('@/shared/ui/OrderForm'), 'OrderForm');
const ReturnForm = lazyPage(() => import('./ReturnForm'), 'ReturnForm');

interface Deed {
  label: string;
  icon: IconName;
  /** Made at once, with the way back; absent for steps that ask for words first. */
  make?: (id: string) => Promise<unknown>;
  undo?: (id: string) => Promise<unknown>;
  done?: string;
}

const deeds: Record<ApprovalStep, Deed> = {
  SUBMIT: {
    label: 'Подать на согласование',
    icon: 'send',
    make: submit,
    undo: takeSubmissionBack,
    done: 'Карта подана на согласование. Правки закрыты',
  },
  TAKE_SUBMISSION_BACK: {
    label: 'Отозвать с согласования',
    icon: 'undo',
    make: takeSubmissionBack,
    undo: submit,
    done: 'Карта отозвана. Её можно править',
  },
  AGREE: {
    label: 'Согласовать',
    icon: 'check',
    make: agree,
    undo: takeAgreementBack,
    done: 'Карта согласована',
  },
  RETURN: { label: 'Вернуть с замечаниями', icon: 'undo' },
  TAKE_AGREEMENT_BACK: {
    label: 'Снять согласование',
    icon: 'undo',
    make: takeAgreementBack,
    undo: agree,
    done: 'Согласование снято. Карта снова ждёт вашего решения',
  },
  APPROVE: { label: 'Утвердить приказом', icon: 'check' },
  OPEN_AMENDMENT: {
    label: 'Внести изменения',
    icon: 'diff',
    make: openAmendment,
    undo: dropAmendment,
    done: 'Карту можно править. Утверждённая редакция действует до нового приказа',
  },
  DROP_AMENDMENT: { label: 'Отменить подготовку изменений', icon: 'x' },
  CLOSE: { label: 'Закрыть карту', icon: 'lock' },
  REOPEN: { label: 'Открыть снова', icon: 'undo', make: reopen, done: 'Карта снова в работе' },
};

/** Steps that are rarely taken stand in the menu, however few there are. */
const RARE: readonly ApprovalStep[] = [
  'TAKE_SUBMISSION_BACK',
  'TAKE_AGREEMENT_BACK',
  'DROP_AMENDMENT',
  'OPEN_AMENDMENT',
  'CLOSE',
];

interface Props {
  roadmap: Roadmap;
  approval: RoadmapApproval;
  /** More items of the menu. */
  more?: React.ReactNode;
}

/** The next step as a button, the others in the menu; what needs words opens a drawer. */
export function ApprovalActions({ roadmap, approval, more }: Props) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState<ApprovalStep>();
  const refresh = () => queries.invalidateQueries({ queryKey: ['roadmaps'] });
  const open = approval.remarks.filter(({ answered }) => !answered);

  const attempt = async (message: string, make: () => Promise<unknown>, undo?: () => Promise<unknown>) => {
    try {
      await make();
      await refresh();
      toast(message, { undo: undo && (() => undo().then(refresh)) });
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };

  const take = (step: ApprovalStep) => {
    const { make, undo, done } = deeds[step];
    if (step === 'DROP_AMENDMENT') {
      const question = 'Вернуть карту к утверждённой редакции? Подготовленные изменения пропадут.';
      if (window.confirm(question))
        void attempt('Действует утверждённая редакция', () => dropAmendment(roadmap.id));
    } else if (make) {
      void attempt(done ?? '', () => make(roadmap.id), undo && (() => undo(roadmap.id)));
    } else {
      setAsking(step);
    }
  };
  const finished = async (message: string) => {
    await refresh();
    setAsking(undefined);
    toast(message);
  };

  const shown = approval.may.filter((step) => !RARE.includes(step)).slice(0, 2);
  const rare = approval.may.filter((step) => !shown.includes(step));
  return (
    <>
      {shown.map((step, index) => (
        <Button
          key={step}
          variant={index === 0 ? 'filled' : 'default'}
          leftSection={<Icon name={deeds[step].icon} />}
          onClick={() => take(step)}
        >
          {step === 'RETURN' && open.length > 0
            ? `Вернуть: ${counted(open.length, REMARKS)}`
            : deeds[step].label}
        </Button>
      ))}
      {(rare.length > 0 || more) && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" aria-label="Другие действия">
              <Icon name="dots" />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {rare.map((step) => (
              <Menu.Item key={step} leftSection={<Icon name={deeds[step].icon} />} onClick={() => take(step)}>
                {deeds[step].label}
              </Menu.Item>
            ))}
            {more}
          </Menu.Dropdown>
        </Menu>
      )}
      <SideDrawer
        opened={asking === 'APPROVE'}
        onClose={() => setAsking(undefined)}
        title={roadmap.amended ? 'Приказ об изменениях' : 'Приказ об утверждении карты'}
      >
        <OrderForm
          initial={
            roadmap.amended
              ? { orderNumber: '', orderDate: today() }
              : { orderNumber: roadmap.order?.number ?? '', orderDate: roadmap.order?.date ?? today() }
          }
          submitLabel="Утвердить карту"
          onSubmit={async (order) => {
            await approve(roadmap.id, order);
            await finished('Карта утверждена. Эта редакция сохранена без возможности правки');
          }}
        >
          <p className="hint">С этого дня слова карты не меняются. Изменить её можно будет новым приказом.</p>
        </OrderForm>
      </SideDrawer>
      <SideDrawer opened={asking === 'RETURN'} onClose={() => setAsking(undefined)} title="Вернуть карту">
        <ReturnForm
          roadmap={roadmap}
          remarks={open}
          onDone={() => finished(`Карта возвращена: ${roadmap.organisationName}`)}
        />
      </SideDrawer>
      <SideDrawer opened={asking === 'CLOSE'} onClose={() => setAsking(undefined)} title="Закрыть карту">
        <CloseForm roadmap={roadmap} onDone={() => finished('Карта закрыта, итог записан')} />
      </SideDrawer>
    </>
  );
}
