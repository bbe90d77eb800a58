import { putAway } from '../../diagnosis/case';
import type { DeviceKind } from '../../knowledge/systems';
import type { Command, DevicePart } from '../../state/commands';
import { bookOf, MOST_DEVICES, ownerOf } from '../../state/devices';
import type { CaseBook, OwnDevice } from '../../state/records';
import { BOOK, SETTINGS } from '../storage/registry';
import { update } from '../storage/update';

/**
 * Adds a device without a name; the one in use stays in use.
 * @throws where there are as many as anybody can look after
 */
export async function addDevice(kind: DeviceKind): Promise<void> {
  const device = { id: crypto.randomUUID(), name: '', kind };
  await update([SETTINGS], ([settings]) => {
    if (settings.devices.length >= MOST_DEVICES) throw new Error(`there are ${MOST_DEVICES} devices already`);
    return [{ ...settings, devices: [...settings.devices, device] }];
  });
}

/** A date set by hand is never taken back by an undo, so what was before it is forgotten. */
function withPart(device: OwnDevice, { lastGood, ...part }: DevicePart): OwnDevice {
  if (lastGood === undefined) return { ...device, ...part };
  const { lastGood: _last, earlierGood: _earlier, ...rest } = device;
  return { ...rest, ...part, ...(lastGood !== null && { lastGood }) };
}

/**
 * Takes in what the person says about a device; one that is gone meanwhile stays gone.
 * @param now ms since 1970
 * @throws where the last good backup would lie ahead
 */
export async function changeDevice(
  { id, part }: Extract<Command, { do: 'set-device' }>,
  now: number,
): Promise<void> {
  if ((part.lastGood ?? 0) > now) throw new Error('the last good backup lies ahead');
  await update([SETTINGS], ([settings]) => [
    { ...settings, devices: settings.devices.map((one) => (one.id === id ? withPart(one, part) : one)) },
  ]);
}

/** The focus goes to what was worked on last for the device. */
function focusedOn(book: CaseBook, device: string): CaseBook {
  const open = bookOf(book, device).cases.find(({ closed }) => closed === null);
  return { ...book, focus: open?.id ?? null };
}

/** Makes a device the one that screens speak about. */
export async function switchDevice(id: string): Promise<void> {
  await update([SETTINGS, BOOK], ([settings, book]) => {
    const isKnown = settings.devices.some((one) => one.id === id);
    if (!isKnown || settings.current === id) return [settings, book];
    return [{ ...settings, current: id }, focusedOn(book, id)];
  });
}

/**
 * Removes a device and puts its open cases away, which keeps all that was done in them. The last one stays.
 * @param at ms since 1970
 */
export async function removeDevice(id: string, at: number): Promise<void> {
  await update([SETTINGS, BOOK], ([settings, book]) => {
    const devices = settings.devices.filter((one) => one.id !== id);
    const [first] = devices;
    if (first === undefined || devices.length === settings.devices.length) return [settings, book];
    const cases = book.cases.map((one) => (ownerOf(one) === id && !one.closed ? putAway(one, at) : one));
    const kept = { ...settings, devices };
    if (settings.current !== id) return [kept, { ...book, cases }];
    return [{ ...kept, current: first.id }, focusedOn({ ...book, cases }, first.id)];
  });
}
