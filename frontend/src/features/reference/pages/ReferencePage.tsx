import { PageHeader } from '@/shared/ui/PageHeader';
import { FormsOfMentoring } from '../components/FormsOfMentoring';
import { Kinds } from '../components/Kinds';

/** What the region words for all its schools. */
export function ReferencePage() {
  return (
    <>
      <PageHeader
        title="Справочники"
        sub="Как в регионе называются формы и виды наставничества и как они идут в отчёты"
      />
      <div className="stack">
        <FormsOfMentoring />
        <Kinds />
      </div>
    </>
  );
}
