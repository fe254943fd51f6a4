import { SegmentButtons } from '@/shared/ui/Segments';
import { setScheme, setTextSize, useScheme, useTextSize } from '@/shared/ui/theme/scheme';
import classes from './SightBar.module.css';

/** Size and colour on top of every page of the version for the weak-sighted, as ГОСТ Р 52872 has people expect. */
export function SightBar() {
  const scheme = useScheme();
  const size = useTextSize();
  if (!scheme.startsWith('hc')) return null;
  return (
    <div className={classes.bar}>
      <span>Размер</span>
      <SegmentButtons
        label="Размер текста"
        value={size}
        onChange={setTextSize}
        items={[
          { key: '100', label: 'Обычный' },
          { key: '125', label: 'Крупный' },
          { key: '150', label: 'Очень крупный' },
        ]}
      />
      <span>Цвет</span>
      <SegmentButtons
        label="Цвет"
        value={scheme}
        onChange={setScheme}
        items={[
          { key: 'hc', label: 'Чёрным по белому' },
          { key: 'hc-dark', label: 'Белым по чёрному' },
        ]}
      />
      <button type="button" className={classes.leave} onClick={() => setScheme('light')}>
        Обычная версия
      </button>
    </div>
  );
}
