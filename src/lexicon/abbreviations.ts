/** Words that keep their full stop, lower case without it; what follows tells whether the sentence ends there. */

/** Always followed by more of the same sentence: titles before names, "No. 10", "vs. Smith". */
export const openAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof gen lt col maj capt cmdr cpl sgt pvt adm brig cdr rep reps sen sens gov govs pres sec supt insp det const atty
   hon rev fr msgr st ste ft mt messrs mmes no nos vs v cf al fig figs vol vols p pp art arts sec secs op approx ca est dept univ assn bros gens cols
   sgts lts profs drs e.g i.e viz maj-gen lt-gen brig-gen lt-col vice-adm`.split(/\s+/),
)

/** May stand at the end of a sentence or in its middle: "at 5 p.m.", "Acme Inc.", "in the U.S.", "on Jan. 5". */
export const closedAbbreviations: ReadonlySet<string> = new Set(
  `inc corp co cos ltd llc plc lp jr sr esq etc a.m p.m am. u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c n.y n.j l.a b.c a.d ph.d m.d b.a m.a r.n d.d.s j.d
   jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
   ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa r.i s.c n.c n.d s.d n.h n.m tenn tex va vt wash wis w.va wyo
   ave blvd rd hwy bldg min max hr hrs sq lb lbs oz mi kg km cm mm ext`.split(/\s+/),
)

/** Also ordinary words: abbreviations only with a capital ("Ill.", "Miss.", "Sun."), or before a number ("no. 5", "fig. 2"). */
export const wordsToo: ReadonlySet<string> = new Set(
  `no nos art sec fig mass miss ill ind wash del la pa ga ore ala sun mon sat mar col gen rep reps sen gov pres const op est ext insp det fr arts secs figs
   cal conn fla kan mo me wis tex ky dec oct sept apr aug feb jan jun jul`.split(/\s+/),
)
