import { confirm, money, phone, roughDate, text, wanted, yesNo } from '../fields';
import { defineList, defineStep } from '../step';

const hasCemetery = ({ noCemetery }: { noCemetery?: true }): boolean => !noCemetery;

const payerFields = () => ({
  name: wanted(text(100)),
  relationship: wanted(text(80)),
  amount: wanted(money()),
  paidOn: roughDate(),
});

/** Section 6A: the funeral home and its bill. */
export const funeralHome = defineStep('funeralHome', {
  name: wanted(text(120)),
  phone: wanted(phone()),
  bill: wanted(money(), 'billUnknown'),
  billUnknown: confirm(),
});

/** Section 6A: everyone who has paid for the funeral. */
export const funeralPayers = defineList('funeralPayers', payerFields());

/** Section 6A: the City of Chicago Emergency Supplemental Victims Fund. */
export const chicagoFund = defineStep(
  'chicagoFund',
  { received: wanted(yesNo()), amount: wanted(money()) },
  { asked: { amount: ({ received }) => received === 'yes' } },
);

/** Section 6A: the cemetery and its bill. */
export const cemetery = defineStep(
  'cemetery',
  {
    noCemetery: confirm(),
    name: wanted(text(120)),
    phone: wanted(phone()),
    bill: wanted(money(), 'billUnknown'),
    billUnknown: confirm(),
  },
  { asked: { name: hasCemetery, phone: hasCemetery, bill: hasCemetery, billUnknown: hasCemetery } },
);

/** Section 6A: everyone who has paid the cemetery. */
export const cemeteryPayers = defineList('cemeteryPayers', payerFields());
