import { describe, expect, it } from 'vitest';
import { walk } from '../../schemas/application';
import { boxTexts } from '../../app/packet';
import { people } from '../people';
import { draftOfPerson } from '../people/person';

// Read in review, renewed with `npx vitest run tests/golden -u`: what a clerk finds in each box.
describe('the official form, box by box', () => {
  it.each(people)('$id: $about', async ({ ...person }) => {
    const { kept } = walk(draftOfPerson(person));
    await expect(`${boxTexts(kept).join('\n')}\n`).toMatchFileSnapshot(`${person.id}.txt`);
  });
});
