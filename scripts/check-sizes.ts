import { bundleSizes } from './lib/bundle-sizes';

const sizes = ['.output/chrome-mv3', '.output/firefox-mv3'].flatMap(bundleSizes);
for (const { build, what, bytes, budget } of sizes) {
  const kb = (n: number) => `${(n / 1024).toFixed(1)} KB`.padStart(9);
  console.log(
    `${build.padEnd(12)} ${what.padEnd(26)} ${kb(bytes)} of ${kb(budget)}${bytes > budget ? '  OVER BUDGET' : ''}`,
  );
}
if (sizes.some(({ bytes, budget }) => bytes > budget)) process.exitCode = 1;
