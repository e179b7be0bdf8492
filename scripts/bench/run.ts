/** `npm run bench -- NAME`: measures, never judges. Results worth keeping go to .github/benchmarks.md. */
import { loadavg } from 'node:os';
import { benchAct } from './act.ts';
import { benchPeerContent } from './peer-content.ts';
import { benchPreview } from './preview.ts';
import { benchPublish } from './publish.ts';
import { benchChanged, benchHugo, benchIdentity } from './renderer.ts';
import { benchSearch } from './search.ts';
import { benchSlowLink } from './slow-link.ts';
import { benchWeight } from './weight.ts';

const BENCHMARKS: Readonly<
  Record<string, (tell: (line: string) => void, parameters: readonly string[]) => Promise<void>>
> = {
  publish: benchPublish,
  'peer-content': benchPeerContent,
  'slow-link': benchSlowLink,
  weight: benchWeight,
  search: benchSearch,
  act: benchAct,
  identity: benchIdentity,
  changed: benchChanged,
  hugo: benchHugo,
  preview: benchPreview,
};

const name = process.argv[2] ?? '';
const benchmark = BENCHMARKS[name];
if (benchmark === undefined) {
  console.error(
    `There is no benchmark "${name}". Known are: ${Object.keys(BENCHMARKS).join(', ')}.`,
  );
  process.exit(1);
}
console.log(
  `load of this machine before: ${loadavg()
    .map((load) => load.toFixed(2))
    .join(' ')}`,
);
await benchmark((line) => console.log(line), process.argv.slice(3));
