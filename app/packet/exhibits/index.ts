import { belongingName } from '../../evidence/belonging';
import { withBlanks } from '../by-hand';
import { Flow, Page, PAGE_HEIGHT, PAGE_WIDTH, Tag, type Embedded } from '../engine';
import type { PaperPeople } from '../types';
import { documents } from '../words/en/documents';
import type { Exhibit } from './read';
import { exhibitWords as words } from './words';

export { readExhibits } from './read';
export type { Exhibit } from './read';

/** What every printer can reach, in points; the foot has a line of text in it. */
const SIDE = 27;
const FOOT = 45;
const WIDTH = PAGE_WIDTH - 2 * SIDE;
const HEIGHT = PAGE_HEIGHT - SIDE - FOOT;
/** A small receipt is not blown up further than this: points for each dot of a photo, or of a page. */
const LARGEST_DOT = 72 / 90;

const belongs = ({ belongsTo }: Exhibit): string => belongingName(belongsTo, documents, words.other);

function sheet(exhibit: Exhibit, number: number, people: PaperPeople): Page[] {
  const { victim, signer } = people;
  const name = withBlanks(victim.name ?? '');
  const flow = new Flow({
    textSize: 11,
    footer: () => ({ left: name && `${words.victim}: ${name}`, right: words.title(number) }),
  });
  flow.titleBlock(`${words.title(number)}: ${belongs(exhibit)}`, words.note);
  const lines: [string, string | undefined][] = [
    [words.victim, victim.name],
    [words.claimant, signer === victim.name ? undefined : signer],
    [words.belongsTo, belongs(exhibit)],
    [words.called, exhibit.text],
    [words.pages, String(exhibit.pages.length)],
  ];
  for (const [label, value] of lines) if (value) flow.fields([{ label, value: withBlanks(value), span: 12 }]);
  return flow.finish();
}

/** One page of the paper, whole, as large as the sheet allows. */
function copy(paper: Embedded, alt: string, place: string, victim: string): Page {
  const page = new Page();
  const most = paper.units.across === 1 ? LARGEST_DOT : 1;
  const scale = Math.min(WIDTH / paper.width, HEIGHT / paper.height, most);
  const [width, height] = [paper.width * scale, paper.height * scale];
  const top = PAGE_HEIGHT - SIDE;
  page.place(paper, (PAGE_WIDTH - width) / 2, top - height, width, height, new Tag('Figure', undefined, alt));
  const line = { size: 8, gray: 0.27 };
  if (victim) page.text(SIDE + 9, 26, `${words.victim}: ${victim}`, line);
  return page.text(PAGE_WIDTH - SIDE - 9, 26, place, { ...line, align: 'right' });
}

/** Draws the exhibits: before each a sheet that says what it belongs to, then its pages. */
export function drawExhibits(exhibits: readonly Exhibit[], people: PaperPeople): Page[] {
  const victim = withBlanks(people.victim.name ?? '');
  return exhibits.flatMap((exhibit, index) => {
    const number = index + 1;
    const count = exhibit.pages.length;
    return [
      ...sheet(exhibit, number, people),
      ...exhibit.pages.map((paper, at) =>
        copy(
          paper,
          words.figure(number, at + 1, count, belongs(exhibit)),
          words.place(number, at + 1, count),
          victim,
        ),
      ),
    ];
  });
}
