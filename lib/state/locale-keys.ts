/** An id with `_` in place of every `-`. */
export type Key<Id extends string> = Id extends `${infer Head}-${infer Tail}` ? `${Head}_${Key<Tail>}` : Id;

/**
 * Turns an id into its part of a locale key: Chrome allows no hyphen there
 * (https://developer.chrome.com/docs/extensions/reference/api/i18n).
 * @param id such as `restart-device`
 */
export function keyOf<Id extends string>(id: Id): Key<Id> {
  // The type spells out what replaceAll does, which its own return type cannot.
  return id.replaceAll('-', '_') as Key<Id>;
}
