const BETWEEN = /[\s‐‑–—-]+/g;
/** Numbers up to this one were given out before there were check digits. */
const LAST_UNCHECKED = 1_001_998;

/** «•••-•••-••9 64»: a field that nobody has touched. */
export function isMasked(text: string): boolean {
  return text.includes('•');
}

/** What is wrong with an insurance number as it is typed; nothing where none is. */
export function snilsProblem(text: string): string | undefined {
  const digits = text.replace(BETWEEN, '');
  if (digits === '' || /^•{8}[\d•]{3}$/.test(digits)) return undefined;
  if (!/^\d{11}$/.test(digits)) return 'В СНИЛС 11 цифр: 123-456-789 64';
  if (Number(digits.slice(0, 9)) <= LAST_UNCHECKED || Number(digits.slice(9)) === checkOf(digits))
    return undefined;
  return 'Последние две цифры не сходятся с остальными. Сверьте номер с документом или оставьте пустым';
}

function checkOf(digits: string): number {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (9 - i);
  return (sum % 101) % 100;
}
