/** Languages that are alike stand together: what repeats within a few pages packs well. Others follow by name. */
const NEIGHBOURS =
  'und en de nl sv da nb fi es pt ca it fr ro cs sk pl hr ru uk hu tr el ar he hi id ms vi th ko ja zh'.split(
    ' ',
  );
const LONGEST = 25;

function placeOf(language: string): number {
  const at = NEIGHBOURS.indexOf(language.split('-')[0] ?? '');
  return at < 0 ? NEIGHBOURS.length : at;
}

/** Languages (BCP 47) in the order in which the tables name them. */
export function inTableOrder(languages: Iterable<string>): readonly string[] {
  return [...languages].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < LONGEST && at < one.length && one.charAt(at) === other.charAt(at)) at++;
  return at;
}

/**
 * Writes forms so that they take little room: sorted, each as a capital for how many characters it shares with the one
 * before (A none, B one, ...), and the rest.
 * @param forms without capitals
 */
export function pack(forms: readonly string[]): string {
  let before = '';
  return [...forms]
    .sort()
    .map((form) => {
      if (/[A-Z]/.test(form)) throw new Error(`"${form}" has a capital`);
      const shared = sharedStart(form, before);
      before = form;
      return String.fromCharCode(65 + shared) + form.slice(shared);
    })
    .join('');
}
