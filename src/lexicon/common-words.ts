/**
 * Words that running text writes small: "Capital Download", "Fancy Bear" are no first name and surname. Lower case. Long because it is a table.
 * Made by tools/make-common-words.ts: counted in UD English EWT (CC BY-SA 4.0) and GUM (CC BY).
 */
export function isCommonWord(lower: string): boolean {
  words ??= new Set(table.trim().split(/\s+/))
  return words.has(lower)
}

let words: ReadonlySet<string> | undefined

const table = `
abandoned abandoning abilities ability able aboard abolished abolishing abomination about above abroad abruptly absence absolute absolutely
absorb absorbing absorption abstract absurd abundance abundant abundantly abuse academia academic accent accept acceptable acceptance
accepted accepting access accessibility accessible accessories accident accidentally acclaimed accommodate accommodation accommodations
accomodating accompanied accomplish accomplished accomplishment accomplishments according accordingly account accounting accounts accumulated
accuracy accurate accurately accused accuses accustomed achieve achieved achievement achievements achieving acknowledge acknowledged
acknowledging acoustic acquire acquired acquiring acquisition acronym across acrylic act acted acting action actions activated active
actively activist activists activities activity actor actress actresses acts actual actually acupuncture acupuncturist acute adage adapt
adaptation adapted add added addiction addicts adding addition additional address addressed addresses adds adequate adequately adhering
adjacent adjust adjusted adjustment adjustments admin administered administration administrations administrative administrator admit admitted
adn adopt adopted adopting adoption adorable adorned ads adult adults advance advanced advancement advances advantage advantages adventure
adventurous adverse adversity advertised advertisers advertising advice advise advised adviser advisers advises advisor advisors advisory
advocate advocates aerated aerial aerogel aeroplane aesthetic aesthetics affair affairs affect affected affecting affection affectionate
affects affiliate affiliates affirm affliction affluent afford affordable afore afraid after aftermath afternoon aftershocks afterward
afterwards again against age aged agencies agency agenda agent agents aggravated aggregate aggression aggressive aggressively ago agree
agreeable agreed agreeing agreement agreements agrees agricultural agriculture ahead aid ailment aim aimed aims air airborne aircraft airfare
airline airlines airplane airport airports aka alarm alarms albums alcalde alchemical alcohol alcoholism alert alerted aligned alignment
alike alive all allegations allege alleged allegedly alliance allies allocate allocated allocation allow allowed allowing allows ally almost
alone along alongside alot already alright also altar alter alterations altered altering alternates alternative alternatives although
altitude altogether aluminum always amazed amazes amazing amazingly ambiance ambience ambitious ambulances amend amended amendment amidst
ammonia ammunition among amongst amount amounts amusement amusing analogy analyses analysis analyst analysts analytical analyzed analyzes
anatomy ancestors ancestral ancestry ancient and andrillae anemone anemones angel anger angle anglo angry animal animals animated ankle
anniversary annotated announced announcement announcing annoyed annoying annual anonymous another ans answer answered answering answers ant
antecedent anthrax antibiotics anticipate anticipated anticipating antiquated antiquity ants any anybody anymore anyone anything anytime
anyway anyways anywhere aortic apart apartment apartments aperture apologize appalled apparent apparently appeal appear appearance appeared
appearing appears appease appellants appellees appetite appetizers appliances applicable applicant application applications applied applies
apply applying appointed appointees appointment appointments appreciate appreciated appreciation apprehension apprehensive apprised approach
approached approaches appropriate appropriately appropriating appropriations appropriators approval approve approved approximate
approximately approximation appy aquarium arabes arbitrary archeological archipelago architect architects architectural architecture archive
are area areas arena argue argued argues arguing argument argumentative arguments arid arise arises arising arm armaments armed armored arms
army arose around arrange arranged arrangement arrangements arranging array arrayed arrears arrest arrested arrests arrival arrive arrived
arriving arrogance arrogant art arthritis article articles articulating artificial artillery artist artistic artists artwork artworks
artworld ascending ascertain ascetic asexually asian aside ask asked asking asks aspect aspects aspen ass assassinated assassination assault
assemble assembled assembling assembly assert asserted assertion asses assess assessed assessing assessment asset assets assign assigned
assignment assist assistance assistant assisted assisting associate associated associations assortment assume assumed assuming assumption
assumptions assurance assure assured astounding astronauts asylum asymmetric asymmetrical asymptotic ate atheists athletes atmosphere
atmospheric atrocities atrophy attach attached attachment attachments attack attacked attacking attacks attain attempt attempted attempting
attempts attend attendance attendant attended attendees attending attention attentive attitude attitudes attorney attorneys attract attracted
attracting attraction attractions attractive attributed attrition atty audience audiences audio audiobooks audiotape audit aunt authentic
author authorities authority authorization authorized authors auto autobiography automated automatic automatically autonomy autumn
availability available avant avenues average averaging avian aviation avoid avoided avoiding awaiting award awarded aware awareness away
aways awesome awful awhile axis aye babies baby bachelor back backed background backing backlog backs backside backup backward bacteriologist
bad badge badly bag bagels baggage bags bail bait baked bakery balance balances balcony ball ballerina balloons ballot balls ban banana band
bands bang banknote bankrupt bankruptcies bankruptcy banks banned banner banners bar barbecue bare bareback barely barges bark barn barrel
barrels barren barrier bars base baseball based baseline baseman bases basic basically basin basis basketball basking bassiana bathroom
bathrooms batted battery batting battle battlefield battles battling beach beaches beak beam bean beans bear beard bearded bears beat beating
beats beautiful beauty beaver became because become becomes becoming becuse bed bedding bedlam bedroom beds beef been beer beers bees before
befuddled beg began begin beginner beginning begins begun behalf behavior behavioral behaviors behaviour behind behold being beings belief
beliefs believe believed believes belly belong belonged belonging belongings belongs beloved below belt belts bench bending beneath
beneficial benefit benefiting benefits bent beside besides best bet betta better between beverage beware beyond bias bicycle bid bidders big
bigger biggest bike billing billion billions bills biochemical biochemist biodefense biodiversity biological biologist biologists biology
bioweaponeer bipedal bird birds birth birthday bit bite bites biting bits bitter bitters biz black blacklined blackmail blackworms bladder
blade blame blames blaming bland blank blanket blanks bleeding blend blended bless blessed blessings blew blind blink blinking blinks block
blocks blog blogger blood blooded bloody blooming blow blower blowing blown blows blue bluff blurred board boarding boards boasts boat boats
bodies body boiled bomb bombast bombed bomber bombers bombing bombings bombs bond bone bones bonus boob book booked booking books boom
booming boost boot booth boots border borderline borders bore bored boring born borrow borrowers boss both bother bothered bottle bottleneck
bottles bottling bottom bought boulevard bound bounded bounds boutiques bouts bow bowl box boxes boy boycott boyfriend boys bpd brack brain
brains brainstorm brainwash brakes branch branches brand brass brave bravely bravery breach bread break breakdown breakfast breakfasts
breaking breaks breakthrough breast breath breathe breathing breathtaking bred breed breeder breeding breeze breyer bridal bridge bridges
brief briefly brigades bright brightness bring bringing brings broadcast broadcasters broadcasting broadcasts broader broccoli broke broken
broker bronze brother brothers brought browse browser browsers brunch btw buck bucks buddy budge budget budgets budgie buffet bug bugs build
building buildings buildup built bulb bulbs bulk bull bullet bulletin bunch burden bureaucratic burgers burial buried burn burner burning
burns burrow burst bus buses business businesses bust busted bustling busy busybodies but butt butterflies butterfly button buy buyers buying
cab cabin cabinet cabins cable cafes cafeteria cage cages cake cakes calculate calculated calculating calculation calendar calendars calender
calf call called calling calls calm calmly came camera cameras camp campaign campaigning campaigns camper camping camps campus can canal
cancel canceling cancellation cancelled cancer candidate candidates candles canned cans canvas cap capabilities capability capable capacity
capital caps capsule capsules captain captive capture captured car carbon card cardinal cards care cared career careful carefully cares cargo
caring carpet carport carried carrier carriers carries carry carrying cars cartoon cartoons carved carvings case cases cash cashout cast
casting casual casualties cat catalog catastrophic catch catcher categorically categories category cater cats cattle caucasian caught causal
causally cause caused causes causing caution cautious cave cease ceiling celebrated celebration celebrations celebrities celebrity cell cells
cemetery censor censored census cent centered centers centimetre central centralize centre centres cents centuries century ceremony certain
certainly certainty certificate certified chain chains chair chairs challenge challenges challenging chameleon championship chance chances
change changed changes changing channel channels chaos chapel chapter chapters character characteristics characterized characters charcoal
charge charged charges charging charitable charity charm charming chart charter chartered chartering chase chased chasing chatting cheap
cheaper cheapest cheaply check checked checkerspot checking checkout checks cheek cheese chef chefs chemical chemically chemicals chemistry
cheques chess chest chew chicken chickens chicks chief chiefs chihuahua child childbirth childhood children chili chill chips chiro
chlorination chlorine chnages chocolate choice choices choose choosing choppy chores chose chosen chromatograph chronic chunk cicada
cigarette cinema circa circle circles circling circular circularisation circulate circumstances citation citations cited cites cities citizen
citizens citrus city civet civic civil civilian civilians civilization civilizations civilized claim claimed claiming claims clan
clarification clarify clashes class classes classic classical classified classmate classroom clause claws clay clean cleaned cleaner cleaners
cleaning clear clearer clearly clergy cleric clerics clerk click client clients cliff climate climb climber climbing clinic clinics clock
clog close closed closely closer closest closing cloth clothes clothing cloud clubs clue clues coach coal coast coastal coastline coat
cockatiel cocktail code codex coding coffee cognition cognitive cognitively coils coincided coincidence coincidentally coincides coined coins
cold collaborate collaboration collaborative collage collages collapse collapsed collapsing collateral colleague colleagues collect collected
collecting collection collections collective collectively collector collectors collects college colleges colonial colonies colonization
colony color colored colorful colors colour column columnist columns combat combination combine combined combines combining combo come
comeback comedian comedians comedy comes comet comfort comfortable comfortably comforting comics coming command commander commanders commands
commenced comment commentaries commentary commentators commented comments commerce commercial commissioned commissioners commit commitment
commitments commits committed committee commodity common commonly communicate communicated communication communications communicative
communities community commuting compact companies companion company comparable comparative compare compared compares comparing comparison
comparisons compassion compassionate compatibility compatible compel compensate compensation compete competing competition competitive
compiling complain complained complaining complaint complaints complements complete completed completely completing completion completly
complex complexes compliance complicated complications compliments comply components composed composition compound compounded compounds
comprehension comprehensive compressor comprise comprised compromise computer computers computing concentrated concentrating concentration
concentrations concept concepts conceptual concern concerned concerning concerns concert concerts concession conciliatory conclude concluded
concluding conclusion conclusions concrete concur condemn condemned condensed condition conditions condominium conduct conducted conducting
conference conferenced conferences confessed confidante confided confidence confident confidential confidentiality confine confined confirm
confirmation confirmed confirming confirms confiscated conflagration conflict conflicting conflicts confrontation confused confusion
congestion congratulated congregation congressman conjecture conjunction connect connected connecting connection connections connects conquer
cons conscience conscientious conscious consciously consciousness consensus consequence consequences consequently conservation conservative
consider considerable consideration considered considering considers consist consisted consistency consistent consistently consists console
consortium conspiracy constant constantly constituencies constituency constitute constitutional constitutionally constraints construct
constructed construction constructive consulates consulted consulting consume consumer consumerism consumers consuming consumption contact
contacted contacting contacts contain contained container containers containing contains contaminated contemplated contemplates contemporary
content contents contest contested context contexts continent continental continents continually continue continued continues continuing
contract contracted contractor contractors contracts contradict contrast contribute contributed contributes contribution contributions
control controlled controllers controlling controls controversial controversy convenience convenient convention conventional convergence
conversation conversational conversations convert converted converting convey convicted conviction convictions convince convinced convincing
cook cooked cooking cool cooperating cooperation coordinate coordinated coordination coordinator cop copied copies copy copying copyright
core cork corn corner corners corpora corporate corporations corpus correct correction corrections correctly correlation correspondence
corresponding corrupt corruption cosmic cosmopolitan cosplayer cost costly costs costumes cottage cotton couch could councillor councillors
counsel counseling count counted counter counterparties counterparty counters counties counting countless countries country countrymen
countryside coup couple coupled couples coupons courage courageous course courses courteous courtesy courtroom courts cousin cousins cover
coverage covered covering covers covert cows cozy crab crack cracked craft crafter craftsmanship cramped crane crap crappy crash crashes
crate crave craving crawler crazy cream create created creates creating creation creative creativity creator creatures credence credibility
credit creditors crew crews crickets cried crime crimes criminal crisis criteria critic critical criticism criticized critics critters crooks
crop cropdusters crops cross crossed crosses crossing crowd crowded crowds crucial crude cruel cruelty cruise cruises crush crushed cry
cubism cuisine cult cultural culturally culture cultures curator curb cure cured curious currency current currently currents curriculum curse
cursor curtain curtains curve curves custody custom customer customers customize customs cut cute cutoff cuts cutting cycle cycling cyclone
cyclones cynical dad daily damage damaged damages damaging damn damp dance danced dancer dancers dances dancing danger dangerous dangers dark
darker darkness darn data database databases date dated dates dating daughter daughters day daycare days daytime dead deadbolt deadline
deadly deal dealer dealership dealing deals dealt dear death deaths debate debated debates debris debt debtors debts debut debuted decade
decades deceiving decent deception decide decided deciding decision decisions decisively deck declarations declared declaring decline
declined decor decorated decrease decreased decreasing decree decrees dedicated dedication deducted deductions deed deemed deep deeper deeply
deer default defaults defeat defeated defeats defector defend defendant defendants defended defenders defending defense defensive deficiency
deficient deficit definately define defined defining definitely definition definitions definitive degenerate degree degrees degu dehydrated
deities delay delayed delegates delete deleted deli deliberate deliberately delicate delicious delighted deliver delivered deliveries
delivering delivery demand demanded demanding demands demo democracy democrat democratic demons demonstrate demonstrated demonstrates
demonstration demonstrations demotion denial denied denote dental dentist deny denying depart departing departments departure departures
depend dependent depending depends depicts deployed deposit deposited deposition depression depth deputies deputy deregulation derivative
derivatives derived descendants descended descent describe described describes describing description descriptions descriptive desert deserve
deserves design designated designed designer designers designs desirable desire desired desk despair desperate desperately despite dessert
desserts destination destinations destiny destroy destroyed destruction detail detailed details detained detect detected detective detector
detectors deteriorated deterioration determination determine determined determining detonated detrimental devastating develop developed
developer developers developing development developments develops deviation device devices devised devote devoted dhin diagnose diagnosed
dial dialects diapers diarrhea dictate dictatorship dictionary did die died dies diet differ difference differences different differential
differing difficult difficulties difficulty digest digital dignitaries dignity dilemma dilemmas dilute dime dimensions dine dined dining
dinner dinosaur dinosaurs diode dioxide diplomacy diplomat diplomatic diplomats dipped dire direct directed direction directions directive
directly director directors dirt dirtier dirty disability disabled disappear disappearance disappeared disappointed disappointment disaster
disasters disc discharge discipline disciplines disclose disclosed discomfort disconnect discontent discount discounted discouraged
discouraging discourse discover discovered discoveries discovery discrepancy discretion discrimination discuss discussed discussing
discussion discussions disease diseases disenfranchised disgorgement disgrace disgruntled dish dishes dishonest disintegration dislike
disliked dismissed dismissing disobedience dispatch dispatched disperse dispersing displaced displacement display displayed displaying
displays dispute disregard disrupt disruption disruptive dissatisfied disseminate dissemination dissertation dissolved distance distances
distant distinct distinction distinctions distinguish distinguished distinguishing distort distorted distortion distortions distorts
distracting distribute distributed distributing distribution districts dive divergent diverse diversion diversity divide divided dividends
dividing diving division divisions divorce docking doctor doctorate doctors doctrine document documentation documented documenting documents
does dog dogs doing dollar dollars domain domains domestic domesticated dominance dominant dominate dominated donate donated donation
donations done dongle donor door doors dope double doubt doubts dove down downhill download downloaded downloads downside downstream downtown
dozen dozens draft drafted drafting drafts drag dragged dragon dragons drama dramatic dramatically draw drawer drawers drawn dream dreamed
dreams dress dressed dresser dresses dressing dried drill drilling drills drink drinking drinks drive driven driver drivers drives driving
drool drop dropped dropping drops drove drug drugs drunk dry dryer drying dual dubious duck dude due duel dumb durability duration during
dust dusters dusting duties duty dwarf dwarfed dwellers dying dynamic dynamics dysfunctional each eager ear earlier earliest early earned
earning ears earthquake earthquakes earthworms ease easier easiest easily eastbound eastern eastward easy eat eaten eater eaters eating eats
eclipse eco ecological ecology economic economical economically economy ecosystem ecosystems ect eczema edge edges edible edit edited editing
edition editor editorial editors educate educated education educational eerie effect effected effective effectively effectiveness effects
effeminate efficiency efficient efficiently effort efforts egg eggs ego egregious eight eighteen eighth either elapsed elder elected election
elections electoral electric electrical electricity electronic electronically electrostatic elects elegant element elementary elements
elephant elephants elevator eleven eligibility eligible eliminate eliminated eliminating elimination elite elk else elsewhere email emailed
emails embarrassed embarrassing embarrassment embassies embassy embedded embrace emerge emerged emergencies emergency emerges emerging
emission emissions emissivity emit emitting emotion emotional emotions empanadas empathy emphasis emphasize emphasizing empirical employ
employed employee employees employer employment emptiness empty enable enabled enables enabling enacted encabalgamiento enchiladas enclosed
enclosure encompasses encounter encourage encouraged encourages encouraging enculturation end endanger endangered endeavor endeavors ended
ending endless ends enduring enemies enemy energy enforcement engage engaged engagement engaging engine engineer engineering engraved enhance
enhanced enjambment enjoy enjoyable enjoyed enjoying enjoyment enjoys enlargement enormous enough enovate enrichment enrolled ensure ensured
ensures ensuring enter entered entering enters entertaining entertainment enthusiasm enthusiastic enthusiasts entire entirely entities
entitled entitlement entity entourage entrance entree entrepreneurial entry envelopes environment environmental environmentally environments
envisioned envoy episode episodes epistemic epistemological epistemologies epistemology epithet equal equality equally equals equation
equations equine equipment equipped equity equivalence equivalent era erected erratic erroneous error errors erupts escalation escapades
escape escaped escaping especially essay essence essential essentially establish established establishing establishment establishments estate
estimate estimated estimates etc ethics ethnic ethnically ethnicity ethnocentrism etiquette evacuate evacuated evacuation evaluate evaluated
evaluating evaluation even evening evenings event events eventually ever every everybody everyday everyone everything everywhere eviction
evidence evident evil evolution evolutionary evolve evolved evolving exact exactly exam examination examine examined examining example
examples exceed exceeded excellence excellent except excepted exception exceptional exceptionally excessive exchange exchanged exchanges
excited excitement exciting exclude excluded excluding exclusion exclusively excuse excuses execute executed executing execution executive
executives exemplified exercise exercised exhibit exhibited exhibition exhibits exist existed existence existing exists exit expand expanded
expanding expansion expect expectation expectations expected expecting expects expeditiously expelling expense expenses expensive experience
experienced experiences experiencing experiment experimental experimentally experimentation experiments expert expertise experts expiration
expire expired explain explained explaining explains explanation explanations explanatory explicit explicitly explode exploding exploit
exploitation exploited exploration explore explorers exploring explosive explosives exponentially exposed exposure express expressed
expresses expression expulsion exquisite extant extend extended extending extension extensions extensive extensively extent external extinct
extinction extinctions extra extractive extracurricular extradited extradition extraordinary extreme extremely extremist extremists eye eyes
fab fabric fabrications fabulous face faced faces facet facets facilitate facilitating facilities facility facing fact faction factions
factor factors factory facts faculty fail failed failing fails failure failures fair fairly faith faithful faithfully fake fall fallen
fallibility falling fallout falls false fame famed familiar familiarity families family famous fan fanatic fancy fans fantastic fantasy far
farce fare farm farmer farming farms farrier fascinating fashion fashioned fast faster fat fatal fate father fathers fault faulty fauna favor
favorable favorite favorites favour favourable favoured favourite fax faxed fear feared fears feasible feast feathered feathers feature
featured features featuring fed federal federation fee feed feedback feeder feeding feeds feel feeling feelings feels fees feet feild
felicity fell fellow felt female females femora femoral femur fence ferries ferry fertile fertilizer festivals fever few fewer fiction field
fields fifteen fifth fifty fight fighter fighting fights figured figures file filed files filigree filing fill filled filling film filmed
filming films filter filtered filters final finalists finalize finally finals finance financed finances financial financially financing finch
find finding findings finds fine finger fingered fingers finish finished finishes finishing fins fire fired fires firing firm firmly firms
first fiscal fish fisheries fisherman fishermen fishing fist fit fitness fits fitting five fix fixed fixing fixtures flag flakes flank flash
flat flatbread flatfish flats flavor flaw flawless fled flee fleeing fleet flesh fleshing flew flexible flicker flies flight flights flip
flipping floating flock flood flooded flooding floods floor flooring flopping flops florist flourish flow flowed flower flowers flowing flown
flows fluid fluids flunking fluorescent fly flying foam focal focus focused focuses focusing foie foisted fold folded folks follow followed
followers following follows food foods fool foot football for foraging forbid forbidding force forced forces forearm forecast forecasts
foreign foreigner foreigners foremost forensic foresee forever forget forgive forgiveness forgot fork form formal formalin formalisms
formally format formation formed former formerly formidable forming forms formula formulate forth forthcoming fortunate fortune forty forums
forward forwarded forwarding foster fought foul found founded founder founders founding four fourth fps frame frames framework frankly fraud
fray free freedom freely freeways freeze freight freighter frequency frequent frequented frequently fresh friction fried friend friendly
friends friendship friendships fries frighten frightening from front frozen fruit fruitless fruits frustrated frustrating frustration fry
fucking fuel fueled fulfilled fulfilling full fully fun function functional functionality functioning functions fund fundamental
fundamentalist fundamentalists fundamentally funded funding fundraising funds funeral fungus funny furnace furniture further fusca fusions
fuss fussy future futures fyi gain gained gaining gains gall galleries gallery gallon gambit gambling game gamers games gang gap gaps garage
gardens garnered garrison gas gastroenteritis gate gateway gather gathered gathering gathers gave gay gda gearbox geared gem gender gene
general generalizability generally generals generate generated generates generating generation generations generative generators generic
generous genes genetic genetically genitals genocide genres gentle gentleman gentlemen gently genuine geographic geographical geometries
geometry gerbil get gets getting giant gift gifts giggled giraffe girl girlfriend girls give given gives giving glad gladly glaring glass
glasses global globe glow glowing goal goals gods goes going goiter gold golden golf gon gone good goodness goods googled googling gorgeous
got gotten gouging govern governance governing government governmental governments governor governorates gown grab grabbed grabbing gracious
grades gradual gradually graduate graduated graduating graduation grain grammar grammatical grand grandchildren grandma grandmother
grandparents grandson grant granted granting grants graphic graphics gras grateful grave graves gravity gravy grease great greater greatest
greatly green greenhouse greet greeted greeter greeting greetings grenade grew grey grid grim grinder grip gripped grit grocery gross ground
grounded grounds group groups grow growing grown grows growth gtee guacamole guarantee guaranteed guarantees guaranty guardian guards
guardsmen guerilla guerre guerrillas guess guessed guest guests guidance guide guided guidelines guiding guilds guilt guilty guinea guitar
gullible gun guns guy guys gym habit habitat habitation habits had haha hair haircut hairdresser halal half halfway halls hamburguers hammer
hampered hamster hamsters hand handcuffed handed handful handle handled handles handling hands handsome handy hang hangar hanging happen
happened happening happens happier happily happiness happy harass harbour harbouring hard hardest hardliners hardly hardness hardware harm
harmful harmless harmony harms harness harsh harshly harvesting has hashtag hassle hatch hate hated hates hatred hauled hauling hav have
haven having hay head headed header heading headline headlines headquarters heads healing health healthcare healthier healthy hear heard
hearing hearings heart heartland hearts heat heater heating heavily heavy hectic hedge heel heels height heightened heights held helicopter
helicopters hell help helped helpful helping helps hence hens her herd here hereby herein hers herself hesitant hesitate hesitation hey
heyday hibernate hibernation hidden hide hiding hierarchy high higher highest highlighted highlighting highlights highly highrise highway
hijackers hiking hilarious hill him himself hint hints hire hired hirier hiring his hiss hissed hisses hissing historians historic historical
historically histories history hit hitch hitting hoax hobby hoc hold holder holders holding holdings holds hole holes holiday holidaying
holidays holy home homeland homeless homemade homeopathic homeopathy homepage homes homosexual homosexuality honest honestly honesty
honeymoon honor honorable honored honors hookers hookless hop hope hoped hopeful hopefully hopes hoping horizontal hormone horrible horrific
horror horrors horse horses hose hospitable hospital hospitality hospitals host hosted hostile hosting hosts hot hotel hotels hotspots
hottest hour hourly hours house housed household households houses housing how however html hub huge hugs huh human humane humanists humanity
humans humble humming hummus humor hundred hundreds hung hunger hungry hunt hunting hunts hurdles hurling hurry hurt hurting husband hutch
hybrid hydrogen hymn hype hypocrisy hypothesis hysterical ice icing iconic idea ideal ideas ideation identical identification identified
identifies identify identifying identity ideological ideology idiots idk ignorance ignorant ignore ignored ignoring ill illegal illegally
illness illustrate illustrated illustrating image images imagination imagine imagined immediate immediately immensely immersion immigrants
immigrate immortalized immunity impact impacts impartial impeccable impenetrable imperative imperialism implement implementation implemented
implementing implicated implications implicit implies importance important importantly imported impose imposing impossible impress impressed
impression impressionist impressive imprisoned imprisonment improve improved improvement improving impulse inability inadequate inappropriate
incentive incentives inception inch inches incident incitement inciting inclined include included includes including inclusion inclusive
income incomes incompetence incompetent incomplete incomprehensible incorporate incorporated incorporates incorrect incorrectly increase
increased increases increasing increasingly incredible incredibly incremental incubating incubation incurred indeed indefinite indefinitely
independence independent independently index indicate indicated indicates indicating indication indicator indifferent indigenous indirect
indirectly indiscriminately indispensable individual individually individuals indoor indoors induced indulged industrial industrialist
industries industry ineffective inertia inevitable inevitably inexpensive infant infantry infected infections inferior infertile infinite
inflate inflation influence influenced influences influencing influential influx info inform information informative informed infrastructure
ingredient ingredients ingrown inhabitants inhabited initial initially initials initiate initiated initiation initiative initiatives
initiator injured injuries injury injustice inland inner inning innkeeper innocent innovation innovations innovative inoperable input
inquired inquiries inquiring inquiry ins insane inscriptions insects insecure insensitive insert inserts inside insight insights insist
inspection inspector inspiration inspire inspired inspiring instability install installation installed installing instance instant instead
instigated institutes institution institutional institutions instructed instruction instructions instructor instruments insult insulting
insurance insured insurgency insurgents intake integral integrate integrated integrates integrity intellectual intellectuals intelligence
intelligent intend intended intending intends intense intensive intent intention intentions interact interaction interactions intercept
intercepted interceptor intercompany interconnect interest interested interesting interests interface interfere interference interim interior
interjection interjections intermediary intermediate intern internal international internationally internet internship interplanetary
interpret interpretation interpretations interpreted interrogated interruptions intersect intersections interstellar intertexts intervening
intervention interventions interview interviewed interviewee interviewers interviews intimacy intimate into intolerance intractable intrigue
intrigued introduce introduced introduces introducing introduction introductions intuitive invasion invasive invent invented invention
inventory inversion invest invested investigate investigated investigating investigation investigations investigative investment investors
invitation invite invited inviting invoice invoiced invoices invoicing invoked involve involved involvement involves involving iodine iodised
irc irish iron ironic irrelevant isda islamist islamists island islands islets isolated issue issued issues issuing item items itinerary its
itself jacket jail jamming jar jargon jaw jaws jeans jerk jerks jets jewelry jihadis jitney jitsu jiu job jobs join joined joining joint
jointly joke jokes joking journal journalist journals journey judge judged judgement judges judging judgment judgments judicial juice juicy
jump jumping jumps junction jungle junior junk junkie jurisdiction jury just justification justify justifying kaoshikii karma keen keep
keeping keeps kept key keys kick kicked kicking kid kidding kidnapping kidney kids kill killed killer killers killie killies killing
kilometers kilometres kind kinda kindness kinds kinematics kinetic kings kitchen kitten kittens kitty knee knees knew knife knock knocking
knocks know knowing knowledgable knowledge knowledgeable known knows knuckle lab label labeled labelled labels labor laborers labs lace lack
lacked lacking lacks ladies lady laid lamb lamp land landed landfall landing landlord lands landscape lanes language languages lantern
lanterns lap laptop laptops large largely larger largest laser last lasted lasting lasts late lately later latest latter laugh laughing
laughs launch launched launchers launching laundry law lawless laws lawsuit lawyer lawyers lax lay layer layers laying layout lazy lbs lead
leader leaders leadership leading leads leaf leafy leak leaks leaky lean learn learned learners learning learnt lease leash least leather
leave leaves leaving lecture lectures led left leg legacy legal legally legend legislation legislative legislature legislatures legitimacy
legitimate legs leisure length lengths lengthy lens lesion less lesser lesson lessons let lethal lets letter letters letting lettuce level
levels leverage lexical liabilities liability liberal liberals liberated liberties librarians libraries license licensed licenses licensing
licking lie liens lies lieutenant life lifeboat lifeboats lifelong lifestyle lifetime lifetimes lift light lighter lighting lightning lights
like liked likelihood likely likes likewise limb limbs limestone limit limitations limited limits limp line lineatus lined linens lines ling
lingerie linguist linguistic linguists link linked linking links lions liq liquefied liquid liquidation liquidations liquor list listed
listen listened listening listings lists literally literary literature lithograph litter little live lived liver lives living load loaded
loading loads loan loans lobby lobster local localist locally locals located location locations lock locked locker locks locomotion locomotor
lodging log logging logic logical logo lol lone lonely long longer longest longevity look looked looking lookout looks looming loop loose
loot looting lope lose loses losing loss losses lost lot lots loud loudspeakers lounge love loved lovely lover lovers loves loving low lower
lowest loyal loyalty lube luck lucky luggage luna lunar lunch luncheon lush luv luxurious lying lyrics machine machines mad made magazines
magic magical magician magicians magnetic magnificent magnitude maids mail mailed mailing mailings main mainland mainly mainstream maintain
maintained maintaining maintains maintenance maize majestic major majority make maker makers makes making male males mall malls mama mammals
man manage managed management manager managers managing mandatory manhunt maniac manifest manipulate manipulating manipulation mankind
manliness manned manner manners mantra manual manually manufacture manufactured manufacturer manufacturers manufacturing manuscript
manuscripts many map maps marched marine maritime marked markedly markers market marketers markets marking marks marriage marriages married
marry marrying martyrs marvelous masks mass massage masses massive master masterpieces match matches matching mate mater material materials
math mathematical mathematician mathematicians mathematics matter matters mature maximum may maybe mayonnaise mayor meal meals mean meaning
meaningful meanings means meant meantime meanwhile measure measured measurements measures measuring meat mechanic mechanics mechanism
mechanisms medal media median mediation medical medicating medication medicine mediocre meditation medium meet meeting meetings meets
megawatt mei melt melted melting melts member members membership memo memoir memoirs memorable memorial memories memory memos men menace
mental mention mentioned mentioning menu meowing merchant mercury mere merely merge merger merging merit merits mesh mess message messages
messed messy met metaethical metal metascience meter metering meters method methodological methodology methods meticulous metrical metropolis
metropolitan mexican mezza mice microcosm micron microns microscope microscopic microwave mid middle midmarket midnight midst midterms might
migrant migrants migrate migrated migrates migration migratory mild mile miles militant militants militarily militarism military militias
milk mill millet milling million millions mills mimic mimicking min mind minded mindful minds mindset mine mineral minerals mines miniature
minimal minimizing minimum mining minor minority mins minus minute minutes miracle misconception miserable miseries misfortune misleading
miss missed missile missiles missing mission missions mistake mistaken mistakenly mistakes misunderstanding mitigating mix mixed mixture mma
mmbtu mobile mode model modeling models modem moderate moderates moderation modern modernity modest modification modified modify modifying
moisture mold mom moment moments monarchies monarchs monarchy monasteries monastery monastic monetary money monies monitor monitored
monitoring monk monkey monks month monthly months monumental moon moors mop moral morality morcillas more morning mornings morphological
morphology mortars mosque mosques most mostly motel mother mothers motion motivation motive motives motor motorist mould mount mountain
mountainous mountains mounted mounting mouse mouth mouths move moved movement movements moves movie movies moving mpg much mud multiple
multitude mum municipal municipalities murder murdered murderer murderers murders muscle muscles museums music musical musician musicians
mussels must muster mutant mutants mutation mutilating mutilation mutual mutually myself mysterious mystery mythical nail nailed nails naive
naked name named namely names naming nano napkin narrative narrow narrowed narrower natal nation national nationalism nationalist
nationalities nationality nationally native natives natural naturalism naturalistic naturally nature nausea naval navy near nearby nearest
nearly neat neatly necessarily necessary necessity neck need needed needing needs negative neglected negligence negotiate negotiated
negotiating negotiation negotiations neighbor neighborhood neighborhoods neighboring neighbors neighbourhood neighbouring neighbours neither
neo neoclassical neologism nephew nerve nervous nest nests net network networks neurocognitive neurological neuter neutral never new newborn
newer newest newfound newly news newspaper newspapers next nice nicely nicer nicest nickname nicknamed nicks night nightclubs nightlife
nightmare nights nine nineteen nineteenth ninety ninth nobility noble nobody noise noisy nominated nomination non nondemocratic none
nonessential nonetheless nonpartisan noon noone nor norm normal normally norms northbound northeast northeastern northern northwest nose
noses nostrils not notable notably notch note noted notepad notes nothing notice noticeable noticed notification notified notify notion
notions noun novel now nowadays nowhere nuclear nudes nukes number numbered numbers numerous nurse nutritional obedience object objections
objective objectively objectives objectivity objects obligated obligation obligations obscure observation observations observe observed
observer observers observing obsessed obsession obtain obtained obtaining obvious obviously occasion occasional occasionally occasions
occupation occupied occupy occupying occur occurred occurrence occurring occurs ocean odd odds off offended offensive offer offered offering
offerings offers office officer officers offices official officially officials officiate offsetting offshore offspring often oil okay old
older oldest olds ole ominous omitted omnibus onboard once one ones ongoing online only onshore onto onwards open opened opening openings
openly opens operate operated operates operating operation operational operations operative operatives operator operators opinion opinions
opossums opponent opponents opportunities opportunity oppose opposed opposite opposition ops opted optimal optimistic option optionality
options orange orbit orchestra order ordered ordering orders ordinary organic organisation organisations organised organization organizations
organize organized organizing orientation orientations oriented origin original originality originally originate originated origins
ostensibly other others otherwise ought our ours ourselves out outbreak outcome outcomes outdated outdoor outdoors outer outfit outfits
outlet outlets outlier outliers outlined output outrageously outreach outside outsiders outstanding outward oven over overall overbearing
overcharges overcome overcooked overcrowded overdose overdue overflow overlooked overly overnight overpriced overseas overt overthrow
overtures overview overwhelming overwhelmingly owe owes own owned owner owners ownership owns ozone ozs pace pack package packages packed
packs pact pad padded page pager pages paid pain painful paint painted painter painting paintings pair paired pairing pairs palace pale palm
pan pandemic panel panic pants paper papers paperweight paperwork par parade paraded paradigmatic paradigms paradise paragraph parakeet
parakeets paralegal parallel parameters paratexts parent parents parking parks parliament parody parole part partial partially participant
participants participate participated participating participation particle particles particular particularly parties partition partly partner
partners partnership partnerships parts pass passcode passed passenger passengers passes passing passion passive passport password past paste
pasted pastor pasture path paths patience patient patients patron patronage patrons pattern patterns pause paw pay payable payers paying
payment payments payout payroll pays pdf peace peaceful peacefully peacekeeping peak peaking pediatric pedicure peeing peer pen penalties
penalty pencil pending peninsula penny people peoples pepper per perceive perceived perceiving percent percentage percentile percentiles
perception perceptions peremptory perfect perfection perfectly perform performance performances performed performers performing perfume
perhaps period periods perks permanent permanently permission permissive permit permitted peroxide persecuted perseverance persistence
persistent person personable personal personality personalized personally persons perspective persuade persue pertains perverted pester pet
petition petroleum pets pewter phase phenomenal phenomenon phenophases philosopher philosophers philosophical philosophy pho phone phoned
phones photo photograph photographer photographers photographic photographs photography photos phrase phrases physical physically physician
physicist physics piano pick picked picket picketing picking picky pics picture pictures picturesque pie piece pieces pies pig pigeon pigs
pilgrimage pilgrims pillars pillow pilot pilots pin pink pinkies pinky pins pioneer pipe pipefitters pipeline piping pit pitcher pivotal
pixel pizza pizzas place placed placement places plain plaintiff plaintiffs plan plane planeloads planes planet planned planners planning
plans plant planted plants plaster plastic plate plateau plates platform platted play played player players playing plays pleaded pleadings
pleasant pleasantly please pleased pleasure pledge pledged plenty plight plot plotted plotter pls plunge plunged plus pocket pockets pod
podcast poem poems poetic poetry point pointed pointing points poison poisoning polar poles police policeman policies policy polite politely
political politically politician politicians politics poll polls polluter polluting pollution polygamous pool pools poop poor poorly pop
popped popular popularity populated population populations populous pork port portion portions portrait portrayed ports pose posed poses
position positions positive positively possessed possession possessions possibilities possibility possible possibly post postage postcards
postdigital posted poster posterior posters posting postings postpone postponed posts postural posture postures pot potable potato potential
potentially potty pounded pounds pour poured pouring poverty power powerful powers practical practically practice practices practicing
pragmatic praise pray prayer pre preach preached preacher preachers preceded precedent precious precise precisely predator predators
predatory predecessors predict predictable predicted predictors predominantly prefer preferable preferably preference preferences preferred
pregnancy pregnant preliminary premature premier premise premises premium preorder preparation preparations prepare prepared preparedness
preparing prepayment prescribe presence present presentation presented presenting presently presents preservation preserve preserved
preserving presidential press pressure pressures prestige prestigious presumed pretend pretending pretends pretense pretext pretty prevailing
prevalent prevent prevented preventing preventive previous previously prey price priced prices pricey pricing pride priest primaries
primarily primary prime primitive principal principally principle principles print printed printing prints prior priorities prioritised
priority prison prisoner prisoners privacy private privately privileged prize prizes pro probability probably problem problematic problems
procedure procedures proceed proceeded proceeding proceedings proceeds process processed processes processing processor proclaimed
proclaiming proclamations produce produced producer producers produces producing product production productivity products profession
professional professionalism professionally professionals professors proficiency profile profit profitable profits profound profundity
program programme programming programs progress progresses prohibited project projected projects prolific prominence prominent promise
promised promises promising promote promoted promoting promotion promotional prompt prompted prompting promptly prone pronounced
pronunciation proof propaganda propane proper properly properties property proponents proportion proposal proposals propose proposed
proposing proprietary pros prosecution prosecutor prosecutors prospect prospective prosperity prosperous prostitute protect protected
protecting protection protects protein protest protested protesting protests prototype prototypes proud prove proven proves provide provided
provider providers provides providing provinces provincial provision provisions provocation provoke provoked provoking proxy pseudonym
psychological psychologist psychology pub public publication publications publicly publish published publisher publishers publishing pudding
puff pull pulled pullers pulling pump punch punctuation punishment pup puppet puppets puppy purchase purchased purchasing pure purely
purported purpose purposes purse pursuant pursue pursuit push pushed pushing put puts putting pyramid pyramids python quadrant qualifications
qualified qualify qualitative quality quantitative quantity quarter quarters quartile quartiles quasi quest question questioned questioning
questionnaire questionnaires questions queue quick quicker quickly quiet quietly quit quite quitting quiz quo quote quoted quotes quoting
rabbit rabbits race racial racing racism racking radar radiation radical radicals radio radiometer radius raid rail rails rain rains raise
raised raisers raises raising rally ramifications ramp ran ranch ranchers random rang range ranged ranges ranging rank ranked ranking
rankings ranks rape rapid rapidly rare rarely rat rate rated rates rather rating ratings rats rave raw rays reach reached reaches reaching
react reacted reaction reactions read reader readers reading readings reads ready reaffirm real realise realism realistic realists reality
realize realized realizing really rear rearing reason reasonable reasonably reasoned reasons reassure rebel rebelling rebels rebirth
rebuilding rebuttal recalculation recall recalled reccomend reccommend receipt receive received receiver receives receiving recent recently
reception receptionist receptive recessive recieve recieved recipe recipient recipients reciprocate recite recognised recognition
recognizable recognize recognized recomend recommend recommendation recommendations recommended recommending recommends reconcile reconciled
reconciliation reconciling reconsider reconstruction record recorded recording recordings records recount recover recovered recovering
recovery recreate recreated recreating recreational recruit recruited recruiting recruitment recruits recurring red redesigning rediculous
redlined reduce reduced reduces reducing reduction reef reefs refer referee reference referenced references referencing referendum
referendums referral referred referring refers refine refineries refinery reflect reflected reflecting reflection reflects reforms
refreshment refrigerator refuge refugee refugees refund refunds refuse refused refuses refusing regalia regard regarded regarding regardless
regards regenerate regime regimes region regional regions register registered registration regret regrettable regular regularly regulate
regulated regulation regulations regulatory reimbursable reimbursed rein reinforces reinforcing reins reintroduced reintroduction reject
rejected rejection relate related relates relating relation relations relationship relationships relative relatively relatives relativism
relativity relax relaxed relaxing release released releases releasing relevance relevant reliability reliable reliance relief relieved
religion religions religious reluctant rely relying remain remainder remained remaining remains remarkable remarkably remarks remedies remedy
remember remembered remembers remind reminded reminder reminding remnants remodel remote removal remove removed removing render rendered
renegade renewed renovation renowned rent rental rented renting reopen rep repair repaired repairs reparcelling repeat repeated repeatedly
repeating repercussions repetition replace replaced replacement replacing replication replications replied replies reply report reported
reportedly reporter reporters reporting reports represent representation representative representatives represented representing represents
repressed reprinted reproduce reproduced reproducibility reproduction reproductive reptile reptiles repulsive reputable reputation request
requested requesting requests require required requirement requirements requires requiring rescheduled rescinded rescue rescued research
researchers researching resembles reservation reservations reserve reserved reserves reside residence residences resident residential
residents resigned resilience resistance resisted resolution resolutions resolve resolved resort resorts resource resources respect
respectable respected respectful respectfully respecting respective respectively respects respond responded respondents responding response
responses responsibilities responsibility responsible responsiveness rest restaurant restaurants resting restoration restored restrain
restrict restricted restrictions rests resturant result resulted resulting results resume resumed retail retailers retain retake retaliate
retaliation retardation retarded retention retired retirement retiring retraction retreat retrieval retrieve retrospect return returned
returning returns revalue reveal revealed revealing reveals revenge revenue revenues reversal reversion review reviewed reviewer reviewers
reviewing reviews revise revised revising revision revisions revisit revival revived revolt revolution revolutionary revolves reward rewards
rhythmically rich riches richest rid ride rider riders rides ridiculous riding rifles rigged right rights rigorous ring rinsed rip ripe
ripped rise rises rising risk risks rivalry roaches road roads roadside roam robot robotics robots robust rock rocket rockets rocks rocky
rode rodents role roles roll rollbacks rolled rolling rolls rom romance romantic roms roof room roommate rooms roosters root roots rose rot
rotating rotation rough roughened roughly roughness round rounds route routes routine routinely royal rub rubber rude rudely rudeness rug
ruin ruined ruins rule ruled ruler rulers rules ruling rum rumor rumored rumors run runner running runs rural rush rushed saccades sacred
sacrifice sacrificed sacrifices sad saddle safe safely safer safety said sail sailed sake salad salads salaries salary sale sales salesman
salesperson salinity salon salons salsa salt salute same sample sampler samples sampling sanctions sanctuary sand sandwich sandwiches
sanitisers saplings sashimi sat satanic satellite satire satirical satisfaction satisfactory satisfied satisfy satisfying sauce sausages save
saved saving savings saw say saying says scale scam scammer scammers scan scanning scare scared scaring scary scattered scenario scenarios
scene scenery scenes scenic scent schedule scheduled scheduling scheme schizophrenic scholar scholarly scholars scholarship school
schoolchildren schooling schools sci science scientific scientist scientists scoop scooping scope score scoreboard scored scores scoring
scrap scratch scratching screaming screen screened screening screenwriter screw screwed screws scroll scrub scrutiny sculpture sculptures sea
seafood seakness seal sealed search searches searching season seasoned seasons seat seated seating seats secessionist second secondary
seconds secret secretaries secretive secretly sect section sections sector sectors secular secularist secure securing security see seed
seeing seek seekers seeking seem seemed seemingly seems seen sees segment segmented seized seldom select selected selecting selection
selections selective self selfie sell seller sellers selling semantic semantics semester seminal senatorial send sender sending sends senior
sensational sense senseless senses sensing sensitive sensitivity sensor sent sentence sentences sentiment separate separated separately
separation seperate sequences series serious seriously serpent servant servants serve served server serves service services serving session
sessions set setback setoff sets setting settle settled settlement settlements settlers setup setups seven seventeen seventy several severe
severely sex sexual sexually sexy shade shadow shake shaken shall shallow shame shape shaped share shared shares sharing sharp she shed
shedding sheds sheep sheet sheik shelf shell shells shelter sheltered shelters shelves shift shifting shine ship shipment shipped shippers
shipping ships shipwrecks shirt shirts shit shock shocked shoe shoes shoot shooting shop shopping shops shore shores short shortest shortly
shorts shot shots should shoulder shout show showdown showed shower showing shown showroom shows shrapnel shrimp shrink shut shuttle shuttles
shy sick sickness side sides sidewalk sidewalks siege sight sights sign signal signals signature signatures signed significance significant
significantly signing signoff signs silence silent silk silkie silver similar similarities simple simpler simplicity simplified simply
simulation simultaneously since singer single singles singular sink sinking sinks sisal sister sit site sites sitting situ situated situation
situations six sixteen sixth sixty size sized skeptical sketchbook skies skill skilled skills skimmer skin skip skipping skirts sky skyline
skyrocketing slack slang slanted slave slavery slaves sleep sleeping sleeve sleeves slept slice slices slick slide slides sliding slight
slightest slightly slip slope slow slowed slowly small smaller smallest smart smartphone smell smelled smells smile smirk smog smoke
smokehouse smokers smoking smooth smoother smoothly smuggled smuggling snack snake snakes snap snipers snorkeling snow snowboard soaking
social socially societal societies society sociologist soda soft software soil solar sold soldier soldiers sole solely solicit solid
solidarity solo solution solutions solve solved solving some somebody somehow someone someplace something sometime sometimes somewhat
somewhere son song songs sonnets sons soon sooner sooooo soothing sophisticated sophomore sorry sort sorts sought soul souls sound sounded
sounds soups sour source sources southeast southern southwestern sovereignty soybean spa space spacecraft spaces spacetime spacious span
spanning spare spatial spawn spawning spayed speak speaker speakers speaking speaks special specialist specialists specialization specialize
specialized specializing specials species specific specifically specifications specifics specify specimens spectacular spectrum speculation
speech speed speeds spell spelling spend spending spent spice spicy spikes spin spinal spine spirit spiritual spite split spoke spoken
spokesman sponsored sponsorship spoon sporadic spore spores sporting sports spot spotlight spots spotted spray sprays spread spreading
spreadsheet spring spurs squadrons square squares squeeze stabbed stability stabilization stable stadium staff staffed staffs stage stages
stain staircase stairs stakes stall stalls stamp stampede stand standard standards standing stands stanza staple star stare starred stars
start started starters starting starts starving state stated statehood statement statements stating station stationery stations statistical
statistics statue status statute statutes statutory stay stayed staying stays steadily steady steak steal stealing steam steel steep stem
stemmed step stepped stepping steps stereo stick sticker sticks still stimulating stimuli stir stock stockpiles stocks stole stolen stomach
stone stood stop stopped stops storage store stored stores stories storing storm storms story storyworld stove straight straightened
straightforward strain strange stranger straps strategic strategies strategy straw streak stream streams streamside street streets strength
strengthen strengthened strengths strenuous stress stressed stressful stretch stretching strict strictly strife strike strikes striking
stringing strings strip stripes strippers strive stroll strong stronger strongest strongly struck structure structured structures struggle
struggles struggling stuck student students studied studies studio studios study studying stuff stunk stunning stupid style stylist stylistic
stylists subcontinent subject subjective subjects submarine submarines submerged submission submit submits submitted subpoenas subscribe
subscribed subscribers subsequent subsequently substance substances substantial substantially substantiation substantive substituted
subterfuge subtle suburban suburbs subway succeed succeeded success successes successful successfully successor such suck sucked sucks sudden
suddenly suffer suffered suffering sufficient sufficiently suffix suggest suggested suggesting suggestion suggestions suggests suicide suit
suitable suitcases suite suited sum summaries summarized summary summer sump sunk sunny super superb superficial superhero superior
superiority superiors supermarkets superseding supervisor supplement supplied supplier supplies supply support supported supporter supporters
supporting supportive supports suppose supposed supposedly suppressed suppressive supreme sure surely surface surfing surge surgeon surgeons
surgery surges surgical surplus surprise surprised surprises surprising surprisingly surrender surrounded surrounding surroundings surrounds
surveillance survey surveys survival survive survived surviving survivors sushi suspect suspected suspend suspension suspicion suspicious
sussex sustain sustainable sustained swap sweat sweet swim swing swirling switch switched sworn symbolism symbolizes symbols symmetry
sympathize sympathizers sympathy symptoms syntactic syntax synthesis system systematic systems table tables tablets tabs tackling tacos
tactic tactical tactics tag tail tails take taken takes taking talent talented talents talk talked talking talks tall taller tame tamed
tandem tank tankers tanks tap tape target targeted targeting targets tariff task tasks taste tasted tasteful tasteless tastes tasting
tastings tasty tattoo tattoos taught tax taxes taxi tea teach teacher teachers teaching team teams tear tears technical technically
technician technique techniques technological technologies technology teen teenage teenager teeth teething teh tel telephone telephony
television tell telling tells temp temper temperature temperatures temple temples temporarily temporary temptations tempura ten tend tended
tennis tens tension tensions tent tenth tenure term terminated termination terms terrain terrible terrific territorial territories territory
terror terrorism terrorist terrorists test testament tested testified testify testimony testing tests text textbook textile texts texture
than thank thankful thankfully thanks that thawed the theater theatre theatrical theft their theirs them theme themes themselves then
theological theoretical theories theory therapist therapy there thereafter thereby therefore thermometer theropod theropods these they thick
thief thieves thin thing things think thinking thinks third thirty this thorough those though thought thoughts thousand thousands thread
threads threat threaten threatened threatening threatens threats three threshold threw thrilled thrive thriving throat through throughout
throw throwing thrown throws thru thus thwarted thy thyroid ticket tickets tidbit tide tie tied ties tight tighten til tile tiles till time
timely times timetable timing tin tiny tip tips tire tired tires title titled titles today toe toenail toes together told tolerable tolerant
tolerate toll tommorow tomorrow ton tongues tonight tonnage tonnes tons too took tool tools top topic topical topics tops torch torsional
torso tort torture tossed total totalitarian totally totes touch touched touching tough tour toured tourism tourist tourists touristy
tournament tours tow toward towards towed towel towels tower towering town towns toxic toy toys traced track tracked tracking tracks tract
tractor trade trademark trader traders trades trading tradition traditional traditionally traditions traffic trafficking tragedy tragic trail
trailer trailers trails train trained trainer trainers training trains trait transaction transactions transfer transferred transferring
transfers transform transformational transformations transformative transit transition translate translated translates translating
translation translations translator transmedia transmission transmit transmittal transmitted transport transportation transported trap
trapped trash trauma travel traveled traveler travelers traveling travelled travellers travelling travels treasure treat treated treating
treatise treatment treatments treats treaty tree trees tremendous trend trends trespass trial trials tribal tribe tribes trick trickle tricks
tricky tried tries trigger triggered trillion trios trip tripartite tripped trips trivia trivial troops tropical trot trotters trouble
troubled troubles troubling truck true truely truly trust trusted trusty truth truths try trying tsunami tube tug tumor tuna tunnel
tupperwear turn turned turning turnout turns tutorial tutoring tweeted twelve twentieth twenty twice twin twisted two type types typical
typically ugly ulterior ultimate ultimately unable unacceptable unambiguously unanimously unaware unbeatable unbelievable uncertain
uncertainty uncle unclear uncommon unconnected unconscious uncover uncovered uncut undecided under underage undergoing undergraduate
underground underlying undermine undermines undermining underneath understand understandable understanding understands understood undertake
undertaken underway underwent undisputed undoubtedly unemployed unemployment uneven unexpected unexpectedly unexplored unfamiliar unfortunate
unfortunately unfunny unhappy unheard uni uniform uniforms unimportant unique uniquely unit united units unity universal universe
universities unknown unless unlike unlikely unlimited unloading unnamed unnecessary unorthodox unpalatable unpopular unprecedented
unpredictable unreachable unrelated unreliable unrestricted unstable unsuccessful unsure untalented unthinkable until unused unusual
unwillingness upcoming update updated updates upgrade upheaval upon upper uprising ups upscale upset upstairs urban urge urged urgent urging
urinals urine usage use used useful useless user users uses using usual usually utensils utilities utility utilize utterly vacation vacations
vaccines vacuum vague vain valid validity valuable valuation value valued values valuing vanilla vanish vans variability variation varied
varies varieties variety various vary varying vast vaunted vegan vegetable vegetarian vegetation veggie veggies vehicle vehicles velocity
vendors vent ventilator venture venue venues verb verbal verbs verdict verified verify versa version versions versus vertical vertically very
vessel vested vests vet veteran veterans veto vets via viability viable vial vice victim victims victory video videos view viewed viewer
viewers viewing viewpoints views vigorously village villages violating violation violence violent virility virtual virtually virtue virtuous
virus visa visas visibility visible vision visit visited visiting visitor visitors visits visual visually vital vocals vodka voice voicemail
void volatilities volcano volley vols volume volumes voluntary volunteer volunteered volunteers vomit vomiting vote voted voters votes voting
vulnerabilities vulnerability vulnerable wage wager wages wagon wai waist wait waited waiter waiting waitress waive waived waiver wake wakes
walk walked walking walks wall wallet walls walnut wan wander wang wangs waning want wanted wanting wants war ward warehouse warfare warlord
warm warmer warming warmly warmth warn warned warning warps warrant warrants warranty wary was wash washed washing wasp waste wasted wastes
watch watched watching water waterfalls waters wave wavenumber wavy wax way ways weak weaken weakened weakening weakest wealth wealthy weapon
weaponize weapons wear wearing weather web webpage website websites wedding weeds week weekend weekends weekly weeks weeping weight weird
welcome welcomed welcoming welfare well went were western wet wether what whatever whatnot whatsoever wheat wheel wheelchair wheels when
whenever where whereabouts whereas wherever whether which while whilst whim whispers white who whoever whole wholesale wholly whom whose why
wide widely wider widespread width wielding wife wifi wiki wild wildlife will willing willingly willingness willow wilt win wind window
windows winds windsurf wine wines wing wings wink winking winner winning wins winter winters wire wires wisdom wise wish wished wishes wit
with withdraw withdrawing withdrawn withdrew within without witness witnessed witnesses wives wobblers wolf wolves woman women won wonder
wonderful wonderfully wondering wonders wood word wording words wordy work workable worked worker workers workforce working workmanship
workplace works worksheet workshops world worlds worldwide worms worn worried worries worry worse worship worshippers worst worth worthwhile
would wounded wounds wow wrap wrapping wreck wrinkles write writer writers writes writing writings written wrong wrongdoer wrongdoing
wrongful wrote xferring yeah year yearly years yelled yelling yellow yep yes yesterday yet yield yields yoga you young younger youngest your
yours yourself yourselves youth yrs yummy zinc zone zoo zoom zouk
`
