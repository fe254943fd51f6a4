const LETTERS: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** A login to begin with: «Соснова Вера» → `v.sosnova`. The server says if it is taken. */
export function suggestLogin(familyName: string, givenName: string): string {
  const latin = (text: string) =>
    [...text.trim().toLowerCase()]
      .map((letter) => LETTERS[letter] ?? (/[a-z0-9-]/.test(letter) ? letter : ''))
      .join('');
  const family = latin(familyName);
  const initial = latin(givenName.trim().charAt(0));
  return family && initial ? `${initial}.${family}` : family;
}
