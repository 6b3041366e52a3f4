/** What event verbs must, or must not, have as their object to name an event: "launch a missile" does, "launch a product" does not. */

export const forces: RegExp =
  /^(?:troops?|soldiers?|forces?|units?|army|armies|brigades?|battalions?|regiments?|divisions?|military|marines?|navy|fleet|warships?|ships?|vessels?|carriers?|submarines?|jets?|aircraft|warplanes?|bombers?|planes?|helicopters?|drones?|tanks?|missiles?|rockets?|police|officers?|guards?|reservists?|fighters?|militants?|recruits?|personnel|advisers?|advisors?|peacekeepers?|reinforcements?|contingent|platoons?|squads?|convoy|convoys|batter(?:y|ies)|artillery|infantry|weapons?|specialists?|instructors?|mercenaries|volunteers?|combatants?|terrorists?|gunmen|rebels?)$/

export const goods: RegExp =
  /^(?:ships?|boats?|aid|assistance|help|support|money|cash|funds?|funding|loans?|grants?|dollars?|euros?|relief|food|grain|water|medicines?|medical|supplies|vaccines?|doses|weapons?|weaponry|arms|ammunition|munitions|rounds|shells|missiles?|rockets?|launchers?|drones?|tanks?|jets?|aircraft|vehicles?|howitzers?|systems?|equipment|gear|technology|fuel|oil|gas|materials?|material|components?|parts|intelligence|training|tents|blankets|shelter|generators?|package|packages|troops|soldiers|investments?|capital|asylum|resources|oda|peacekeepers?|million|billion|\$|€|£|us\$)$/

/** What counts when it is received: money and help change hands every day in any text, arms do not. */
export const cargo: RegExp =
  /^(?:weapons?|weaponry|arms|ammunition|munitions|rounds|shells|missiles?|rockets?|launchers?|drones?|tanks?|jets?|howitzers?|troops|aid|assistance|shipments?|deliveries|loans?|bailout|vaccines?|relief|supplies|asylum)$/

export const pact: RegExp =
  /^(?:agreements?|deals?|pacts?|treat(?:y|ies)|accords?|memorandum|memoranda|truce|ceasefire|cease-fire|partnership|alliance|declaration|communiqu[eé]|protocol|convention|compromise|settlement)$/

export const approved: RegExp =
  /^(?:agreements?|deals?|resolutions?|treaty|plan|plans|proposals?|bills?|laws?|legislation|budget|pact|extradition|motion|measures?|sanctions|transfer|funding|reform)$/

export const penalties: RegExp =
  /^(?:sanctions?|embargo(?:es)?|tariffs?|bans?|restrictions?|penalt(?:y|ies)|fines?|duties|controls?|blockades?|freezes?|quotas?|measures)$/

export const limits: RegExp =
  /^(?:sanctions?|embargo(?:es)?|tariffs?|bans?|restrictions?|curfews?|blockades?|siege|emergency|visa|martial|charges|boycott|demand|demands)$/

export const captives: RegExp =
  /^(?:prisoners?|hostages?|captives?|detainees?|journalists?|activists?|girls?|boys?|men|women|man|woman|suspects?|inmates?|him|her|them|soldiers?|leader|president|people|persons|sailors?|lawyers?|protesters?|schoolgirls?|students?|workers?|crew|opponents?|pilots?|peacekeepers?|citizens?|nationals?|civilians?|christians|fighters?|militants?|rebels?|commanders?|children|villagers|aid-workers|foreigners|politicians?|blogger)$/

export const persons: RegExp =
  /^(?:him|her|them|man|men|woman|women|people|persons?|suspects?|teenagers?|teen|girls?|boys?|leaders?|president|minister|officers?|officials?|soldiers?|students?|mr|mrs|ms|counterparts?|ambassador|guests?|delegation|summit|talks|meeting|negotiations|brothers?|father|mother|son|activists?|journalists?|protesters?|former|executives?|defendants?|driver)$/

export const dialogue: RegExp =
  /^(?:talks?|meetings?|negotiations?|summit|discussions?|consultations?|session|conference)$/

export const statehood: RegExp =
  /^(?:independence|government|sovereignty|republic|state|leader|president|regime|results?|capital|council|genocide)$/

export const cases: RegExp = /^(?:lawsuits?|suits?|complaints?|charges?|petition|appeal|proceedings|indictment)$/

export const occasions: RegExp =
  /^(?:visits?|trips?|meetings?|talks|summit|deal|agreement|negotiations?|elections?|vote)$/

export const accusation: RegExp =
  /^(?:claims?|allegations?|accusations?|charges|reports?|criticism|suggestions?|calls?|concerns|demands?|threats?|appeal|lawsuit|complaint|petition|proposals?|idea)$/

/** What is turned down: who rejects an offer says of nothing that it is not so. */
export const offered: RegExp =
  /^(?:offers?|bids?|proposals?|deals?|invitations?|requests?|demands?|calls?|appeals?|applications?|petitions?|motions?|tie-ups?|mergers?|takeovers?|terms|settlements?|resolutions?|amendments?|bills?|nominations?|nominees?|candidates?|overtures?|approach(?:es)?|ceasefires?|truces?|cease-fires?|compromises?|challenges?|lawsuits?|suits?|ultimatums?|advances|resignations?|talks|negotiations?|mediation|help|aid|assistance|money|sanctions|votes?|referendums?|constitutions?|budgets?|treaty|treaties|agreements?)$/

export const denied: RegExp = /^(?:entry|access|visas?|requests?|permission|bail|asylum|appeal|petition|application)$/

export const relations: RegExp =
  /^(?:aid|assistance|ties|relations|talks|funding|trade|assets|exports?|imports?|cooperation|shipments?|deliveries|negotiations|diplomatic|links)$/

/** Places and things that violence strikes. */
export const targets: RegExp =
  /^(?:bases?|villages?|towns?|city|cities|compounds?|buildings?|embass(?:y|ies)|consulates?|hotels?|airports?|ports?|ships?|vessels?|boats?|tankers?|submarines?|homes?|houses?|hospitals?|schools?|churches|mosques?|temples?|headquarters|stations?|stores?|shops?|warehouses?|depots?|camps?|barracks|palace|parliament|capitol|prisons?|offices?|bridges?|plants?|facilit(?:y|ies)|convoys?|vehicles?|trucks?|tanks?|aircraft|jets?|drones?|helicopters?|positions?|outposts?|bunkers?|tunnels?|farms?|hideouts?|installations?|pipelines?|refiner(?:y|ies)|infrastructure|explosives|bombs?|devices?|vest|flags?|device|missiles?|rocket|grenade|grenades|trenches)$/

/** What is driven into a crowd or a wall. */
export const explosives: RegExp =
  /^(?:explosives|explosives-laden|bombs?|humvee|crowds?|pedestrians?|protesters?|consulate|embassy|checkpoint)$/

export const territory: RegExp =
  /^(?:villages?|towns?|city|cities|territory|territories|provinces?|districts?|regions?|islands?|airports?|bases?|ports?|swathes|areas?|positions?|strongholds?|capital|soldiers?|fighters?|militants?|commanders?|him|them|leader|bridges?|border|crossing|troops|control)$/

/** Objects that make violence a figure of speech: "kill the bill", "shoot a film", "attack the problem". */
export const nonsense: RegExp =
  /^(?:bills?|deals?|ideas?|films?|movies?|scenes?|videos?|photos?|pictures?|footage|episodes?|pilots|ads?|commercials?|problems?|jobs?|time|appetite|vibe|mood|odds|hoops|baskets?|par|free-throws?|threes|bacteria|virus(?:es)?|germs|cells|weeds|bugs|mosquitoes|merger|takeover|legislation|email|selfies?|looks?|glances?|practices?|policy|policies|records?|character|characters|proposals?|plans?|laws?|animals?|gorillas?|birds?|fish|elephants?|deer|dogs?|cats?|wolf|wolves|goals?|penalty|putts?|three-pointers?|pass|passes|engine|engines|theory|argument|reasoning|critics?)$/

/** What a court hands out: "was handed a ten-year sentence". */
export const sentences: RegExp = /^(?:sentences?|jail|prison|fines?|bans?|life)$/

/** What is challenged, struck down or overturned in court. */
export const rulings: RegExp =
  /^(?:rules?|laws?|rulings?|bans?|orders?|verdicts?|convictions?|decisions?|regulations?|statutes?|decrees?|sentences?|legislation|provisions?|amendments?|policy|policies|mandate|acts?|results?|constitutionality|them|it)$/
