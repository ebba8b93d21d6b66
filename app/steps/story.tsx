import { FieldList, type Drawing } from '../wizard/fields';

/** The hardest page: the way round it comes before the room to write. */
export function Story({ drawing }: { readonly drawing: Drawing }) {
  return (
    <>
      <FieldList drawing={drawing} only={['seeReport']} />
      <FieldList drawing={drawing} only={['description']} />
    </>
  );
}
