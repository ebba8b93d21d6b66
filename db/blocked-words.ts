/**
 * Words of the EFF list that no new resume code contains: violence, fear, the law's grip, cruelty, grief, the body.
 * The person reading a code may have lived through any of them. words.ts checks that at least 7,300 remain. A word may
 * be added at any time: codes that were drawn with it before are still read.
 */
export const blockedWords: ReadonlySet<string> = new Set(
  `ablaze aflame afraid aftermath agonize agonizing agony ambush anger angrily angriness anguished
   apprehend armed arrest arson ashamed avenge avenging backstab battered battering battery bazooka
   blade blame blaming blast boogeyman boogieman broken browbeat bruising brute buckshot bullwhip
   bully captive captivity carnage casket casualty catcall catfight cathouse cesarean chastise
   childless chokehold choking cleaver clobber clubbed coerce coma confess confined confining contempt
   contusion coroner crazed crazily crazy cried crier cringe cringing crowbar cruelly cruelty crushed
   crusher crushing crying culprit custody dagger danger deafening deceased deceit deceiver deceiving
   deception deceptive defame defeat defendant defile defiling degraded degrading dejected demeaning
   demise depraved depravity depress deprive deranged desecrate desolate despair despise destitute
   destruct detention detonate detonator devious disaster disdain disfigure disgrace dislocate dismay
   disobey disown distress distrust divorcee dreaded dreadful drown duress endanger enforced enforcer
   enrage enslave ensnare entangled entomb entrap eskimo estranged evict evidence evil exorcism
   exorcist explode extortion famine fester flail flashback flogging fondling fracture frantic
   frighten frightful gag gallows gloomily gloomy gore gory grab graves graveyard grief grievance
   grieving grievous groin groom grope hacked hacker hacking hacksaw handcuff handgun harmful hatchet
   hate hatred haunt headless headsman helpless humiliate hurling hurt hush idiocy imbecile impale
   impotence impotency impotent imprison islamist jackknife jailbird jailbreak jailer jailhouse judge
   judgingly jugular juror jury kick kissable kisser kissing landmine lash licking lure luridness lurk
   lustfully lusty lying mace maimed malformed mammary mammogram mangle manhandle manhunt marauding
   mating moaner moaning morbidity morphine mortality mortally mortician mortified mortify mortuary
   mourner mournful mug musket mutilated mutilator muzzle negligee obituary obsessed obsession
   obsessive ogle onslaught oppressed oppressor outcast ovary overkill overpower panic pantyhose
   paralyses paralysis paralyze parole pelvis penknife perish persecute phobia poison police pouncing
   pound precinct predator pregnancy pregnant prenatal prison probation probe probing prowler prowling
   prude prudishly pummel punch punctured punisher pureblood racism rage raging ranting ravage
   ravishing reburial reckless rectal rehab reprimand reproach repugnant repulsion repulsive retaliate
   revenge revolver riot robbing ruined rupture sabotage sadden sadly sadness savage scabbed scabby
   scalded scalding scalping scared scarily scariness scarring scary scolding scorch scorn scoundrel
   sedate sedation seduce seducing seizing sensually shame shank shove shrapnel shriek shrouded
   shudder shun shush silenced silencer sinister sinner skinhead slain slam slander slapping slashed
   slashing smasher smashing smite smitten smother snarl sneer snitch spousal spouse squealer
   squealing starved starving sterile sterility sterilize stifling stranger strangle stricken strife
   struck struggle sufferer suffering suffocate surrender survival survive surviving survivor suspect
   taunt theft thieving thievish thigh thong thrash threaten throbbing throttle tragedy traitor
   trapped trapping traps treachery treason tremble trembling trespass trial tribunal turmoil
   unclothed undead undress uneasily uneasy unfair unguarded unhappily unhappy unharmed uninjured
   unjustly unkind unlawful unlovable unloved unloving unnerve unsafe unstable unwanted unwelcome
   unwilling unworthy vagrancy vendetta vengeful villain violate violation violator vixen widow womb
   worried worrisome worry wound wrath wreckage wrecker wrecking wrongdoer wronged wrongful wrongness
   yelling`
    .trim()
    .split(/\s+/),
);
