import type { Case, Device } from '../diagnosis/types';
import { keyOf } from './locale-keys';
import type { Words } from './ports';
import type { CaseBook, Mirror, OwnDevice, Settings } from './records';

/** The device that is there from the start, and that cases without a device belong to. */
export const FIRST_DEVICE: OwnDevice = { id: 'first', name: '', kind: 'iphone' };
export const MOST_DEVICES = 12;
export const LONGEST_DEVICE_NAME = 40;

/** The device that screens speak about. */
export function currentDevice({ devices, current }: Settings): OwnDevice {
  return devices.find(({ id }) => id === current) ?? devices[0] ?? FIRST_DEVICE;
}

/**
 * What the version of a device says to a plan.
 * @param device its id
 * @returns nothing where the version is not known
 */
export function versionOf({ devices }: Settings, device: string): { readonly ios?: number } {
  const ios = devices.find(({ id }) => id === device)?.ios ?? null;
  return ios === null ? {} : { ios };
}

/** What is known of it and of the computer that chooses menu paths. */
export function menuFacts(settings: Settings): Device {
  const { kind, ios } = currentDevice(settings);
  const { computer } = settings;
  return { kind, ...(ios !== undefined && { ios }), ...(computer !== undefined && { computer }) };
}

/**
 * What a device is called on screen: the person's name for it, else "My iPhone"; a number tells two of one name apart.
 * @param devices all of them, in order
 */
export function deviceLabel(device: OwnDevice, devices: readonly OwnDevice[], words: Words): string {
  const name = plainName(device, words);
  const same = devices.filter((one) => plainName(one, words) === name);
  const place = same.indexOf(device);
  return place > 0 ? words.t('device.again', { name, number: String(place + 1) }) : name;
}

function plainName({ name, kind }: OwnDevice, words: Words): string {
  return name === '' ? words.t(`device.my_${keyOf(kind)}`) : name;
}

/** Id of the device that a case is about. */
export function ownerOf(one: Pick<Case, 'device'>): string {
  return one.device ?? FIRST_DEVICE.id;
}

/**
 * The cases of one device, which are all that a screen shows at a time.
 * @param device its id
 */
export function bookOf(book: CaseBook, device: string): CaseBook {
  const cases = book.cases.filter((one) => ownerOf(one) === device);
  return { cases, focus: cases.find(({ id }) => id === book.focus)?.id ?? null };
}

/** The records as they concern the current device. */
export function ofCurrent<M extends Mirror | null>(mirror: M): M {
  return mirror && { ...mirror, book: bookOf(mirror.book, currentDevice(mirror.settings).id) };
}
