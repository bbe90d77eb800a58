import { writeFileSync } from 'node:fs';
import { ICONS, inChromium, renderIcon } from './lib/icons';

/** Command: renders the icons that ship from their drawings in assets/icon. */
await inChromium(async (page) => {
  for (const icon of ICONS) writeFileSync(icon.png, await renderIcon(page, icon));
});
console.log(ICONS.map(({ png }) => png).join('\n'));
