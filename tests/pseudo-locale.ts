/** A browser's message file: https://developer.chrome.com/docs/extensions/reference/api/i18n#messages-json */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** What stands for something else: {name}, $1 to $9, and the bar between the forms of a plural. */
const KEPT = /(\{\w+\}|\$\d| \| )/;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀçđéƒğĥíĵķĺɱñóþǫŕšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĹḾÑÓÞǪŔŠŢÚṼŴẊÝŽ';
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשתךםןף'.repeat(2);
/** So much longer are words than in English, at least; German and Finnish are. */
const LONGER = 1.4;

/** Messages that a browser or the code reads, not a person; the name is never translated. */
const NOT_WORDS = new Set(['app_name', 'app_locale', 'app_direction']);

function mapped(text: string, letters: string): string {
  const to = [...letters];
  return [...text].map((letter) => to[PLAIN.indexOf(letter)] ?? letter).join('');
}

function stretched(text: string): string {
  const twice = text.replace(/[aeiouy]/gi, (vowel) => vowel + vowel.toLowerCase());
  const missing = Math.ceil(text.trimEnd().length * LONGER) - twice.trimEnd().length;
  // The last word grows, and what ends the sentence stays at its end.
  return missing > 0
    ? twice.replace(/([a-z])([^a-z]*)$/i, (_, last, end) => last + 'o'.repeat(missing) + end)
    : twice;
}

/** Changes the words of a message and leaves what stands for something else. */
function words(message: string, change: (text: string) => string): string {
  return message
    .split(KEPT)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join('');
}

function pseudo(
  messages: Messages,
  locale: string,
  direction: string,
  change: (text: string) => string,
): Messages {
  const entries = Object.entries(messages).map(([key, { message }]) => {
    return [key, { message: NOT_WORDS.has(key) ? message : words(message, change) }] as const;
  });
  return {
    ...Object.fromEntries(entries),
    app_locale: { message: locale },
    app_direction: { message: direction },
  };
}

/**
 * The same messages with accents on every letter and longer by at least 40 %. Dates and numbers are Greek, so that every
 * plain Latin word on a screen is one that was not taken from the messages.
 */
export function accented(messages: Messages): Messages {
  return pseudo(messages, 'el', 'ltr', (text) => mapped(stretched(text), ACCENTED));
}

/** The same messages in Hebrew letters, written from right to left. */
export function mirrored(messages: Messages): Messages {
  return pseudo(messages, 'he', 'rtl', (text) => mapped(text, HEBREW));
}
