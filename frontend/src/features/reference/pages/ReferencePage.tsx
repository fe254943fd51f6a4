import { PageHeader } from '@/shared/ui/PageHeader';
import { FormsOfMentoring } from '../components/FormsOfMentoring';
import { Kinds } from '../components/Kinds';
import { Questionnaires } from '../components/Questionnaires';

/** What the region words for all its schools. */
export function ReferencePage() {
  return (
    <>
      <PageHeader
        title="Справочники"
        sub="Формы и виды наставничества, анкеты: как они называются в регионе и как идут в отчёты"
      />
      <div className="stack">
        <FormsOfMentoring />
        <Kinds />
        <Questionnaires />
      </div>
    </>
  );
}
