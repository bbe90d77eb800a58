/** Numbers of the articles at Apple that errors and steps point to, those that most point to first. */
export const APPLE_PAGES = [
  '102563',
  '108346',
  '118105',
  '118426',
  '108922',
  '108353',
  '108308',
  '108643',
  '108809',
  '102651',
  '108047',
  '108770',
] as const;

/** Where Apple says what is the matter with its services, for people. */
export const STATUS_PAGE = 'https://www.apple.com/support/systemstatus/';

/**
 * Address of an article; Apple leads it to the reader's language.
 * @param number such as `102563`
 */
export function applePage(number: (typeof APPLE_PAGES)[number]): string {
  return `https://support.apple.com/${number}`;
}
