import { Flow } from '../engine';
import type { DrawSubstitute } from '../types';
import { substitute as words } from '../words/en';
import { blanksIn } from './blanks';
import { sectionFour, sectionThree } from './costs';
import { sectionTwo } from './crime';
import { sectionSix } from './death';
import { sectionOne } from './people';
import { sectionSeven } from './sign';
import { sectionFive } from './work';

/**
 * Draws the application that prints while the official form is not installed: the same sections, items and order
 * as the Attorney General's form (Rev. 12/2024), with every answer in full. Single costs stand on the costs
 * schedule. Gives letter pages with the victim's name and "page n of m" at the foot.
 */
export const drawSubstitute: DrawSubstitute = (answers) => {
  const input = blanksIn(answers);
  const flow = new Flow({
    footer: ({ page, pages }) => ({ left: input.people.victim.name ?? '', right: words.footer(page, pages) }),
  });
  flow.titleBlock(words.title, words.subtitle, words.office);
  sectionOne(flow, input);
  sectionTwo(flow, input);
  sectionThree(flow, input);
  sectionFour(flow, input);
  sectionFive(flow, input);
  sectionSix(flow, input);
  sectionSeven(flow, input);
  return flow.finish();
};
