import { storyPage } from '../copy/en/pages/wizard';
import { FieldList, type Drawing } from '../wizard/fields';

/** The hardest page. The way round it comes first, then the room to write, then leave to stop. */
export function Story({ drawing }: { readonly drawing: Drawing }) {
  return (
    <>
      <FieldList drawing={drawing} only={['seeReport']} />
      <FieldList drawing={drawing} only={['description']} />
      <p className="hint">{storyPage.stop}</p>
    </>
  );
}
