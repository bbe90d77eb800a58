/** Everything that a person can give the size of. */
export const SIZE_NAMES = ['nextBackup', 'icloudUsed', 'icloudTotal', 'phoneFree', 'computerFree'] as const;
export type SizeName = (typeof SIZE_NAMES)[number];
