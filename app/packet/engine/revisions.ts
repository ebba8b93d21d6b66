/** An edition of the official form whose boxes are known. */
export interface Revision {
  /** As it is printed on the form's first pages. */
  name: string;
  /** Made from the places of the boxes and the words of the pages, see inspect.ts. */
  fingerprint: string;
  /** SHA-256 of the words of each page, white space left out. */
  pages: readonly string[];
  /** SHA-256 of each photograph (JPEG) in the file. */
  pictures: readonly string[];
}

/** The editions this program can fill, the newest first. Source: templates/il-cvc/SOURCE.md. */
export const REVISIONS: readonly Revision[] = [
  {
    name: 'Rev. 12/2024',
    fingerprint: 'bb86a9ceabfc26a9fb9efa634d8cb816560401b36760f8632a635569c16bea82',
    pages: [
      'cffaba9562d94613552deafe9f43e0d29838d07b4fd516f737ccbae12a9ddeb6',
      '33b996858ca0decf41ff4304bce087b9caf0df239c599d267b35443635b00f9e',
      '88491eee1d3f05747696568de36ccb58baa86ee4bcb8a0074227147f8aefa673',
      '61a1c650b0fe2eef6364f7d956880d573776495c1fadb5d22293e698376cd8f5',
      '5ec1b57efb7023f374c72652c324838925eddd416e7617a51de94509fdddffc8',
      'bd0e3995601e6a7065b4d88ec2ecce321dd0530dbb8e4b775604197970adc5c5',
      '5bcb58b093c845c270fcca77dcfe19fc1dc63c1e3dfae0cde9bdcd639ee13e9f',
      '1089c22e192223e478f2e0f42be92546f5a9e64a5b63bf752e8822fda5d7977a',
      '67ec0b618941c78f61536b3f084b98bb137ee16045bcbbc19ce7dc5b31b525d2',
      'a6698606e488fa131b704936cdb1e18389683c08316e10b1c7fb067ad598a00a',
    ],
    pictures: [
      '7419b3ba00184c90e69035d199bddd93ed7ccb2b5727b51b1b22114fd6b48518',
      'dbb08c5713d003ddc7716a80caa1ddc8a097d70b7709bd8b315c0f52b591c48c',
    ],
  },
];
