/**
 * Words of the EFF list that a resume code never contains: violence, the law's grip, cruelty, grief, the body.
 * The person reading a code may have lived through any of them. At most 96 may stand here: words.ts checks
 * that at least 7,680 remain.
 */
export const blockedWords: ReadonlySet<string> = new Set(
  `anger arrest backstab bruising brute bullwhip captive captivity carnage casket chastise chokehold
   cruelly cruelty crying culprit deceased drown enrage enslave entomb evil fondling frighten gore gory
   graves graveyard grief grope handgun harmful hate haunt helpless humiliate hurt impale imprison
   jackknife jailbird jailbreak jailer jailhouse lash lustfully lusty maimed moaner moaning morbidity
   mortality mortally mourner mournful mutilated mutilator oppressor overkill penknife perish poison
   police predator pregnancy pregnant prison pummel punch punisher pureblood racism reburial savage
   seduce seducing slain slapping slashed slashing smother strangle sufferer suffering thong threaten
   undead undress uninjured unwanted villain violate widow wound wrath`
    .trim()
    .split(/\s+/),
);
