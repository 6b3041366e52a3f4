/**
 * Words that running text writes small: "Capital Download", "Fancy Bear" are no first name and surname. Lower case. Long because it is a table.
 * Made by tools/make-common-words.ts: counted in the Universal Dependencies English Web Treebank, under its licence CC BY-SA 4.0.
 */
export function isCommonWord(lower: string): boolean {
  words ??= new Set(table.trim().split(/\s+/))
  return words.has(lower)
}

let words: ReadonlySet<string> | undefined

const table = `
abandoned abandoning abducted aberrations abiding abilities ability able abnormal aboard abolish abolishing abomination abou about abouts
above abrasive abroad abruptly absence absent absenting absolute absolutely absorb absorbing absorption absoulutely abstain abstaining
abstinence abstraction absurd absurdity abt abundance abundantly abuse abused abusers abuses abusing abyss academic accelerated accent
accented accents accept acceptable acceptance accepted accepting access accessibility accessible accessing accessories accident accidental
accidentally accidents accomdating accommodate accommodated accommodation accommodations accomodate accomodating accompanied accompany
accomplices accomplish accomplished accomplishing accomplishment accomplishments according accordingly account accountant accounting accounts
accumulate accumulated accumulating accumulation accuracy accurate accurately accused accuses accusing aches achieve achieved achievement
achievements achieving acidity acknowledge acknowledged acknowledges acknowledging acquaintance acquainted acquire acquired acquiring
acquisition acquistion acronym across acrylic act acted acting actins action actionable actions activated active actively activist activists
activities activity actress acts actual actually actualy actully acupuncture acupuncturist acutely adage adapt adaptation adapted add added
addendum addict addicting addiction addictive addicts adding addition additional additions additive address addressed addresses adds adequate
adequately adhear adhered adherent adhering adjacent adjoining adjust adjustable adjusted adjusting adjustment adjustments admidst admin
administartion administer administered administration administrative administrator admiration admire admit admits admitted admittedly
admitting admonished adn adolescents adopt adopted adoption adorable adorned ads adult adulterated adults advance advanced advancement
advancements advances advantage advantaged advantages adventure adventurous adverse advert advertised advertising advice advise advised
adviser advisers advises advising advisor advisors advisory advocate advocates aerial affair affairs affect affectation affected affecting
affection affectionate affects affiliate affiliates affinity affirm affirmed affirms affliction afflictions affluent afford affordable
affords aficionados afnd afore afraid after aftermath afternoon aftershocks afterward afterwards again against age aged agencies agency
agenda agent agents aggravated aggravation aggregation aggregators aggression aggressive aggressively ago agonizing agree agreeable agreed
agreeing agreement agreements agrees ahead aid aide aiding ailment ailments aim aimed aiming aims air airbase aircraft airfare airholes
airlift airlifted airline airliner airliners airlines airpart airplane airport airports airway aka akin ala alarm alarming alarms albeit
alchemical alcohol alcoholism ale alert alerted alerts algae alias alienating alignment alike alive all alla allegation allegations allege
alleged allegedly allergies allies allocate allocated allocation allot allow allowed allowing allows ally alma almost alone along alot
already alright also altar alter alterations altered altering alternate alternates alternating alternative alternatives although altitude
altogether altough aluminum alumni always amalgam amazed amazes amazing amazingly ambassador ambiance ambience ambitions ambitious
ambitiously ambulance ambulances amd amend amended amendment amendments amendmnets amends amenities american ammazing ammonia ammount
ammunition amnesties among amongst amoung amount amounts amphibious amplifiaed amplified amt amuse amused amusement amusing analyses analysis
analyst analysts analytical analyze analyzed ancient and anecdotes anemic anesthetic angel anger angle anglo angry animal animals animated
annex annexation annexed anniversary annotated annotations annoucement announced announcement announcing annoy annoyed annoying annual
anonymous another anothers ans answer answered answering answers answetred anthrax anti antibiotics anticipate anticipated anticipates
anticipating antipasti antique antiquities antiquity antisocialism antiwar ants anwser anxious any anybody anymore anyone anyplace anything
anytime anyting anyway anyways anywere anywhere aortic apart apartment apartments apathetic aperture apocalyptic apogee apologetic apologies
apologised apologize appalled apparatus apparent apparently appartently appartment appeal appear appearance appeared appears appease
appellation appendices appetite appetitie appetizers appetizing applaud appliance appliances applicable applicant application applications
applied applies apply applying appointed appointees appointment appointments appologies appologized appreciate appreciated appreciation
apprehension apprehensive apprentice apprenticed apprised approach approachable approached approaches appropriate appropriated appropriately
appropriating appropriation appropriations appropriators approval approve approved approves approximate approximately approximation appy
apron apt aquarist aquarium aquasafe arab arabes arancini arbitrators archipelago architectural architecture archive archives are area areas
arena argentinian argue argued arguing argument argumentative arguments arises arising arm armament armaments armature armatures armed armies
armored armour arms army arose around arrange arranged arrangement arrangements arranging arrayed arrest arrested arresting arrests arrival
arrive arrived arriving arrogance arrogant arrogantly arsenals arsenic art arte artery arthritis article articles articulating artillery
artisan artist artistic artists artwork asap ascertain ashamed asian aside ask asked asking asks asparagus aspect aspected aspects aspen
aspiration aspirational aspire aspirin aspiring ass assailant assassin assassinate assassinated assassination assault assaulted assemble
assembled assert asserted assertions asses assess assessing assessment asset assets assigned assigning assignment assist assistance assistant
assisted assisting associate associated associates assortment assuage assume assumed assumes assuming assumption assumptions assurance assure
assured assuring astonished astounding astride astronauts aswered asymmetric asymmetrical ate atm atmosphere atrocities atrocity atrophied
atrophy attach attached attaching attachment attachments attack attacked attacking attacks attain attempt attempted attempting attempts
attend attendance attendant attended attending attention attentive attest attitude attn attorney attorneys attract attracted attraction
attractions attractive attracts attributable attributed attributing atty auction audacity audible audience audio audiobooks audiotape audit
auhtority aunt aunte auspices authentic author authored authoritarian authoritative authorities authority authorization authorized
authorizing auto autobiography automated automatic automatically autonomous autonomy autumn avail availability available availed avant
avenger average averaging aversion averted avian aviation avoid avoidance avoided avoiding await awaited awaiting awake award awarded awards
aware awareness awash away aways awesome awful awhile aye babies baby bachelor back backed background backgrounds backing backpacks
backpedalling backs backside backup backward backyard bacon bacteriologist bad badder badge badger badly bag bagels baggage bags bail bait
baiting bake baked baker bakeries bakers bakery baking balance balances balcony bald balding baldness ball ballerina ballet ballistic ballot
balloting balls balsa ban banana band bands bandwidth bang banging banking bankroll bankrupt bankruptcies bankruptcy banks banned banner
banners bans bar barbecue barbershops barcodes barcoding bare bareback barely barges bark barn barns barometers barrel barrels barren barrier
barriers barring bars bartenders base baseball based basement bases bashing basic basically basis basket basking bass bat batch bathed
bathing bathroom bathrooms batter battered batteries battery battle battlefield battles battling bday bdr beach beaches beacuse beak beam
bean beans bear beard bearded beardies beared bearing bears beat beating beats beautiful beautifully beauty beaver beavers became because
become becomes becoming becouse becuse bed bedding bedeviling bedlam bedroom beds beef been beer beers bees before befuddled beg began begin
beginner beginners beginning begins begs begun behalf behavior behavioral behaviors behaviour behead behind behold being beings belief
beliefs believe believed believer believers believes believing belittle belittling belive bella bellow belly belong belonged belonging
belongings belongs beloved below belt belts bench beneath benedict beneficent beneficial beneficiary benefit benefiting benefits benign bent
bereaved berry beseech beside besides best bet beta betrayed betta bettas better between beverage beware beyond biased bicuspid bicycle bid
bidders bidding big bigger biggest bike bikes biking bilateral bilked billboards billiard billiards billing billion billions bills binary
binding binds biochemical biochemist biodefense biolab biological biologist biologists biology biosphere bioweaponeer bird birdie birding
birds birdy birth birthdate birthday bisexual bit bitches bite bites biting bitter biz black blackened blackline blacklined blackmail
blackouts blacksmithing blackworms bladder blade blades blak blame blames blaming bland blank blanket blanks blast blasted blasts blatantly
bleak bleeding blend blended blender blending bless blessed blessings blew blind blindfolds blindly blindness blinked block blocked blockers
blocks blog blogosphere bloke blonde blood blooded bloodworms bloody bloodying blooming blossoming blouvard blow blowdry blower blowing blown
blowout blows blu blue bluff blunder bluntly blur blurred blurring blush board boarder boarders boarding boards boast boasting boasts boat
boats bobber bode bodice bodies body bodyguards bodytalk bodyworker boggles bogus boil boiled boisterous bold bolder bomb bombast bombed
bomber bombers bombing bombings bombs bond bonded bonus boob book booked booking books booming boost boosted booster boot booth boots border
borders bore bored boring born borritos borrow boss botched both bother bothered botn bottle bottles bottling bottom bought bouild boulevard
bounce bounces bouncy bound bounds bountiful boutiques bowel bowl bowls box boxer boxes boy boycott boyfriend boys bozos bpd braced brack
bragging brain brainer braining brainstorm brainwash brainwashed brainwashing brakes branch branches branching brand bras brase brass brats
brave bravely bravery brazen breached bread break breakaway breakdown breakfast breakfasts breaking breaks breakthrough breast breath breathe
breathing bred breed breeder breeding breeeding breeze brewery breyer breyers brick bridal bride brides bridge bridges brief briefed briefing
briefly brigade brigades bright brightness brimming bring bringing brings brink brinkmanship broached broadcast broader broccoli brochure
broke broken broker brokerage brokered bronze brothel brother brothers brought browned browse browser browsing bruised bruises brumation
brunch brunt brushing brutal brute bryer btw bubble buck bucket bucks buddies buddy budge budget budgeted budgets budgie budgies buffet bug
bugless bugs build building buildings builds buildup built bulb bulbs bulk bull bulletin bullfights bullseye bullshit bumping bun bunch
bundle bundling bungling bunker burden burdensome bureau bureaucratic bureaucratically burger burgers burglar burglars burial buring burn
burner burning burns burnt burrow burrowed burrowing burrows burst bus buses bushes busier business businesses bust busted buster bustle
bustling busy busybodies but butt butter buttered butterflies butterfly button buttons buy buyers buying buys buzzing bypass bypassing cab
cabbage cabin cabinet cabinets cabins cable cabs cache caches cactus cadmium cafes cafeteria cage caged cages cake cakes calcium calculate
calculated calculating calculation calendar calendars calender calf calico call called calling calls calm calmed calming calmness came camels
camera cameras camp campaign campaigning camper camping camps campsite campus can canadian cancel canceling cancellations cancelled cancer
cancers candidate candidates candies candle candles canister canned cannibals cannon canoeing canoes cans cantering cap capabilities
capability capable capacity capelin caper capital capitals caps capsules captive capture captured car caralluma carbon carcinoma card cardiac
cards care cared career careers careful carefully cares cargo caricatures caring carless carotid carpenter carpet carribean carried carrier
carriers carries carrot carrots carry carrying cars carton cartoon cartoonists cartoons cascade cascades case cases cash cashier cashout
casing cast casting castling casual casualties casualty cat catagory catalogue catalytic catapult catastrophe catastrophic catch
categorically categories category cater catering caters catfish cats cattle caucasian caught cauldron cauliflower causal cause caused causes
causing cautioned cautious cave cavies cavity cease ceasefire ceases cehf ceiling celebration celebrity celery cell cellfone cellphones cells
cellular cement cemented censor censored cent centers centimetre central centralize centrally centre centres cents centuries century ceramic
cere cereal ceremony certain certainly certainty certificate certificates certification certified cge chain chains chair chairpersons chairs
chalked challenge challenged challenges challenging chambermaid chambers chameleon chance chances chandelier change changeable changed
changes changing channel channeled channels chant chants chaos chapel chaps chapter character characterize characterized characters charcoal
charge charged charger charges charging charitable charity charm charming chart chartering charts chase chased chases chasing chasms chat
chats chatting chauvinisms cheap cheaper cheapest cheaply cheated check checked checkerspot checking checklists checkout checks cheek cheeks
cheep cheese chef chefs chemical chemically chemicals chemises chemistries chemistry cheque cheques cherished chess chest chew chewed chewy
chicken chickens chicks chief chiefs chihuahua child childbirth childcare childhood childish children chili chill chilling chimichangas
chinese chineze chips chiro chiropractric chiros chirping chitosan chloride chlorination chlorine chnages chocolate choice choices choir
choose chooses choosing choppy choramine chords chores chorion chorizo chose chosen chrisssake christened christian chromatograph chrome
chromium chronic chunk church churchy cichlid cigarette cinema circa circle circles circling circular circularisation circulate circulated
circulating circulatory circumstances cited cites cities citing citizen citizens citizenship city civet civic civil civilian civilians
civilized claim claimed claiming claims clamoring clamps clan clarification clarify clash clashed clashes class classes classic classical
classiest classified classmates clause clawing claws clay clean cleaned cleaner cleaners cleanest cleaning clear cleared clearer clearing
clearly cleaser clergy cleric clerics clerk cleverly click clicked clicker clicking client clientelage clients cliff climate climb climber
climbing cling clinic clip clips cloak clock clog close closed closely closer closest closing cloth clothes clothing cloud club clubbed
clubhouse clubs clue clues clumps cluster clutter coach coagulated coal coast coastal coastline coat coating coats cock cockatiel cocked
cocker cocktail coconut cod code codes coding coefficient coerce coffee coffins cognitively cohesive coiled coin coincided coincidence
coincidental coincides coins col colada cold colder coleslaw collaborate collage collages collapse collapsed collar collateral colleague
colleagues collect collected collecting collection collections collective collectively college colleges collisions collusion colonization
colony color colored colorful colors coloured colourful colours column columnist columns com comb combat combatants combative combed
combination combine combined combines combo combs come comedian comedians comedy comers comes comfort comfortable comfortably comforting
comforts comfty comfy comfyy comic coming comma command commanded commander commanders commands comme commence commenced comment commentary
commentators commented comments commercial commissioned commissioners commit commitee commitment commitments committed committee committing
committment committments commment commodity common commonsense communicate communicated communicating communication communications
communicative communicator communique communistic communities community compact compaign companie companies companion company comparable
compare compared compares comparing comparison comparisons compartmentalize compassion compassionate compatible compel compelling compeltly
compensate compensation compete competing competition competitive compiling complain complained complaining complaint complaints complete
completed completely completing completion completly complex complexes compliance complicated complications complicit compliment complimented
compliments comply component components compose composed composition compounded compounds comprehend comprehension comprehensive compressor
comprise comprised compromise compromising computer computers conceivable conceivably conceived concentrate concentrated concentrating
concentration concentric concept concepts conceptualize concern concerned concerning concerns concert concerted concerts conciliatory
conclude concluded concluding conclusion conclusions concrete concur condemn condemnation condemnations condemned condensed condescending
condiments condition conditioned conditioner conditioning conditions conditons condo condominium condone condos conduct conducted conducting
conduit conduits conferees conference conferenced conferences confessed confession confidante confidence confident confidential
confidentiality confidently confined confines confirm confirmation confirmed confirming confirms confiscated confiscation conflagration
conflict conflicting conflicts confluence conformity confrontation confronting confuse confused confusing confusion conglomerate
congratulated congratulations congregation conjunct conjunction connect connected connection connections connects conned connoisseur conquer
conquered cons conscience conscientious conscious consciousness consensus consenting consequence consequences conservation conservationists
conservative conservatives consider considerable considerably consideration considerations considered considering considers consist consisted
consistency consistent consistently consists console consolidate consolidation consortium conspiracy conspirator constant constantly
constitute constraints constructing construction constructive consulates consult consultants consulted consulting consume consumer consumers
consuming consumption contact contactable contacted contacting contacts contain contained container containers containing contains
contaminated contemplated contemporaries contemporary contend contenders content contentious contents contest context continent continental
continents contingencies contingents continually continue continued continues continuing continuously contract contracted contracting
contraction contractor contractors contracts contradict contradicting contrary contrast contrasted contribute contributed contributes
contribution contributions contributor control controlled controllers controlling controls controversial controversy conundrum convenience
convenient conveniently convention conventional conversation conversational conversations conversos convert converted converter converting
conveyor convict convicted conviction convictions convicts convience convince convinced convincing convoys convulsed cook cookbook cooked
cookies cooking cool cooled cooler cools coop cooperate cooperating cooperation coordinate coordinated coordinating coordination coordinator
cop cope copied copies copy copying copyright cord cordobes cordon core coreligionists cork corking corn corner corners corns corporate
corporation corporations correct correction corrections correctly correlation correspond correspondence correspondent corrupt corssing cos
cosmetic cosmic cosmos cost costly costs costumer costumes cosy cottage cotton cottonwoods couch cough could counsel counseling counselor
count counted counter counterattacked counterintelligence counterparties counterparty counters countersignature countertop counterweight
counties counting countless countries country countrymen countryside counts coup couple coupled couples coupon coupons courage course courses
courteous courtesy courtroom courts cousin cousins cover coverage covered covering covers covert cow coward cowboy coworkers cows coz cozy
cpa cpys crab crack crackdown cracked cracker crackpot craft crafter crafting crafts cramped crap crapfest crapload crappy crash crashed
crashes crate crave craving cravings crawling crawls crazier craziest crazy cream create created creates creating creation creative
creativity creature creatures credence credibility credible credit creditor creditors creeping creepy creme crepe crept crest cretins crew
crews crickets cried cries crime crimes criminal criminals cripple crippled crisis crisp crispy criteria critic critical criticising
criticism criticized critics critters croissants crooks crop cropduster cropdusters crops cross crossbred crossed crosses crossing crowd
crowded crowds crowns crucial crucible crucify crude cruel cruelty cruise cruiseline cruises crumbling crumpled crusader crush crushed
crushing crust crustaceans cry crystallizes cuban cube cubism cubist cuckoo cucumbers cuddly cue cues cuisine culprit cult cults cultural
culture cultures cunclude cup cups curate curating curb curbing cure cured curfew curious curly currency current currently currents curry
curse cursor curtain curtains curve curves cus cussing custody custom customarily customer customers customise customize customs cut
cutaneous cute cuticles cutlery cuts cutter cutting cyanide cycle cycles cycling cylinders cynical dab dad daddy dads daily daisy damage
damaged damaging damn damp dance danced dancer dancers dances dancewear dancing dandelions dandy danger dangerous dangers dare dark darkened
darker darkest darkness darkroom darn dat data database databases date dated dates dating daughter daughters day daycare days daytime dead
deadline deadly deal dealer dealers dealership dealerships dealing deals dealship dealt dear dears death deathly deaths debate debates debit
debris debt debtors debts decade decades deceive deceiving decent decide decided decidely decides deciding decision decisions decisively deck
decking decks declaration declarations declared declaring decline declined decompose decor decorated decoupled decrease dedicated dedication
deducting deed deemed deep deepen deeper deeply deer def defamation defanged default defaults defeat defeated defeats defect defective
defects defend defendant defendants defended defending defense defensive deffenitly deffly deficiency deficit defied defiled definately
define defined defines defining definitely definition definitions definitive defrosted defunct degenerate degree degrees degu dehydrated
delay delayed delays delectable delegate delegation delete deleted deleting deli deliberate deliberately delicacy delicate delicately
delicious deliciously deliciousness delicous delighted delightful delights deliteful deliver deliverd delivered deliveries delivering
delivers delivery deluded delvery demand demanded demanding demands demise democracy democratic democratically demographic demons demonstrate
demonstrated demonstrates demonstration demonstrations demonstrators demotion dempsey denial denied denote dense densely dental dentist
dentists denunciation deny denying depart departing department departments departure depend dependable dependency dependent depending depends
depicting depiction depicts deploy deployed deployments deported deposit deposited deposition depressed dept depth deputies deputy derail
derailing deregulate deregulation derivative derivatives derived descendants descends describe described describing description descriptions
descriptive desert deserted deserts deserve deserved deserves design designated designed designer designers designs desirable desire desired
desires desisted desk despair desparate despective desperate desperately despite despotism dessert desserts destination destinations
destinies destiny destroy destroyed destroyer destruction destructive detach detail detailed details detained detainees detect detectable
detected detection detective detectives detector detectors detention detentions deter deteriorate deteriorated deterioration determination
determine determined determiner determines determining deterring detonated detract detractors detrimental devastated devastating develop
develope developed developer developers developing developiong development developments develops deviation device devices devoid devote
devoted devout deworming dhin diagnose diagnosed dial dialague dialing diapers diarheya diarrhea dictate dictators dictatorship dictionary
did die died dies diet dieters differ difference differences different differential differently differing difficult difficulties difficulty
dig digest digging digic digital dignitary digs dilemma dilemmas diligent dilute dime diminish dimly dinasaurs dine dined diner dings dingy
dining dinner dinners dioxide dip diplomacy diplomat diplomatic diplomats dipping dire direct directed directing direction directions
directive directly director directors directory dirt dirtier dirty disability disagree disagreed disappear disappearance disappeared
disappointed disappointment disarm disarming disaster disasters disastrous disc discharge dischord disciplines disclose disclosed disclosure
discomfort disconnected discontent discount discounted discounts discouraged discouraging discourteous discover discovered discovery
discrediting discrepancy discretion discriminated discrimination discriminatory discuss discussed discussing discussion discussions disease
diseases disenfranchised disgrace disgruntled disguise disgusting disgustingly dish dishes dishonest dishonors disintegration disk dislike
dislikes dismay dismembered dismissed dismisses dismissing disorder dispatch dispatched dispersal disperse dispersing displaced display
displeases dispossesed dispute disputes disregard disrepair disrupt disrupting disruption disruptive dissatisfaction dissatisfied disseminate
dissemination dissenting dissipation dissolved distain distance distances distant distinct distinction distinguish distinguished
distinguishing distort distorted distracting distresses distribute distributed distributing distribution districts disturb disturbing diurnal
diverse diversification diversion diversity divert divest dividends divides dividing divined diving divinity division divisions divorce
divorced divorces divy doberman doc dock docking docs doctor doctors document documentation documented documents dodgy doers does dog dogs
doing dollar dollars doltish domain domains domestic dominance dominant dominate dominated donate donated donating donations done dongle
donor door doors doorstep dope dot double doublethink doubling doubt doubts dough dove down downfalls downgrade downgrading downhill download
downloaded downloading downloads downright downs downside downsize downsizing downstairs downstream downtown downtrodden dozen dozens draft
drafted drafting drafts drag dragged dragging dragon dragons drags drama dramatic dramatically draped drastically draw drawer drawers
drawings drawn dreading dream dreamed dreams dregs drenched dress dressage dressed dresser dresses dressing dried dries driest drill drilling
drills drink drinking drinks drip drive driven driver drivers drives driveway driving drool drop dropped dropping drops drove drug druggy
drugs drunk drunken drunkest drving dry dryer drying dslr dth dthat dual dualities duality dubious duck dude dudes due dueled dull dumb dump
dumping dumpster dumpy dung duplicate duplicity durability duration duress during dust dusted duster dusters dusting dusty duties dutifully
duty dvd dwarf dwarfed dwarfs dwellers dyed dying dynamic dynamics dysentery dysfunctional dyspepsia each eager eaiser ear earlier earliest
early earmuffs earn earned earning earnings earrings ears earth earthly earthquake earthquakes earthworms ease easier easiest easily eastern
easy eat eatables eaten eater eaters eather eatin eating eats echelons echo eclipse ecological ecologist ecology economic economical
economically economics economists economy ecosystem ecosystems ect edge edges edible edit editing editor editorial educate educated educating
education educational educators eerie efax effect effected effective effectively effectiveness effects effeminate efficiency efficient
efficiently effort efforts egg eggs ego egos eight eighteen eighties either elaborate elder elected election elections electoral electric
electrical electrician electricity electrolyte electronic electronically electrostatic elegant element elementary elements elephant elephants
elevated elevator eleven eligibility eligible eliminate eliminated eliminating elite elk eloquent else elsewhere elsewise email emailed
emails emancipate embarked embarrased embarrass embarrassed embarrassing embarrassment embassies embassy embedded embrace embroidered
embroidery embryo emerge emerged emergencies emergency emerging eminent emirate emissions emit emitting emotional emotions empanada empanadas
empathy emperor emperors emphatically employ employable employed employee employees employer employment employs empowerment emptiness empty
enable enabled enables enabling enacted encased enchilada enchiladas enchladas encircle encircled enclosed enclosing enclosure encounter
encounters encourage encouraged encouragement encouraging encyclopedic end endanger endangered endeavor endeavors ended endevour ending
endless endorse endorsements endowment ends enduring eneedle enemies enemy energetic energy enforcement enfurates engage engaged engagement
engaging engine engineer engineering engineers enhanced enjoy enjoyable enjoyed enjoying enjoyment enjoys enlarging enlighten enlightened
enlightenment enormous enough enovate enquiries enquiry enriched enrolled enroute ensemble ensure ensured ensures ensuring enter entered
entering enterprise enterprises enters entertained entertaining entertainment entery enthusiasm enthusiast enthusiastic enthusiastically
enthusiasts entie entire entirely entities entitled entity entourage entrance entreaty entree entry envelop envelope envelopes envelops
enviroment environment environmental environmentalists environmentally envision envoy envy episode epithet epitome equal equaling equality
equally equals equating equations equine equip equipment equipped equips equity equivalant equivalent era ergo erosion erratic error errors
escalating escalation escalator escape escaped escaping eschewing esp especially essay essence essential essentially est establish
established establishing establishment establishments esteem estimate estimated estimates etc eternally ethical ethicities ethics ethnic
ethnically ethnicity etiquette etter eva evacuate evacuated evacuates evacuating evacuation evacuees evaluate evaluated evaluating evaluation
evaluations evaporate even evened evening evenings evenly event events eventually ever everbody every everybody everyday everyone everything
everywhere evictees evidence evident evidentary evil evolution evolves ewww exacerbated exact exactly exam examination examine examined
examines examining example examples exceed exceeded exceeds excellant excellence excellent excellently excelnt except excepted exception
exceptional exceptionally exceptions excerpt excerpts exchange excited exciting exclude excluded excluding exclusion exclusively excuse
excuses executable execute executed executing execution executions executive executives exercise exhaust exhausted exhaustion exhibit
exhibited exhibition exist existed existence existent existing exists exit exotic expand expanded expanding expansion expect expectancy
expectation expectations expected expectedly expecting expects expedited expeditiously expelling expense expenses expensive experice
experience experienced experiences experiencing experimental experiments expert expertise expertly experts expiration expire expired explain
explained explaining explains explanation explicitly explode exploded exploding exploit exploited exploration explore explorers exploring
explosive explosives exponentially exporter expose exposed expositions exposure exposures express expressed expresses expression
expressionless expulse expulsion exquisite ext extend extended extending extends extension extensions extensive extent exterminated
extermination exterminator external extinct extinction extinctions extra extract extraction extracurricular extradite extradited extradition
extraordinarily extraordinary extrcurricular extreme extremely extrememly extremist extremists eye eyedropper eyelids eyes eyewitness
eyewitnesses fab fabolous fabric fabrications fabulous fabulously face faced faces facilitated facilitating facilities facility facing fact
faction factions factor factors factory facts fades fail failed failing fails failure failures fair fairly faith faithful faithfully fake
fall fallacy fallen fallibility falling fallout falls false falsehoods faltered faltering falters fam fame familia familiar familiarity
families family famous fan fanatic fanaticism fancies fancy fans fantastic fantasy far farce farcical fare farm farmer farmers farmlands
farms farrier farriers fascinating fashion fashioned fast faster fastest fat fatal fate fated father fathers fault faulty fave favor
favorable favorite favorites favour favourable favoured favourite favours fax faxed fcking fear feared fearing fears feasible feast feather
feathered feathers feathery feature featured features featuring feces fed federal fee feeble feed feedback feeder feeding feeds feel feeling
feelings feels fees feet feild feisty fell fellow fellows felt female females feminism fence fend ferry fertile fertilize fertilized
fertilizer fervor festering festivals festivities fetch fetishism fever feverishly few fewer fewest fiance fiction field fields fifteen
fifteenth fifth fifty fight fighter fighters fighting fights figure figured figures file filed files filibuster filigree filing fill filled
filler filling film filmed filming filmmaker filter filtered filters filthy final finalize finalizing finally finance financed finances
financial financially financials financing finch finches find findin finding findings finds fine fineally fined fines finesse finest finger
fingered fingers finish finished finishes finishing fino fins fire fired firepower fires firewalls firing firm firmly firms first fiscal fish
fisheries fishes fishing fisrt fist fit fitness fits fitters fitting five fives fix fixable fixation fixed fixeded fixes fixing fixture
fixtures flag flakes flank flash flashing flashlight flashpoints flashy flat flatbread flatfish flats flatten flavor flavored flavorful
flavorless flaw flawless flea fled flee fleece fleeing fleet fleeting flesh fleshing flew flexibiltiy flexible flicker flickering fliers
flies flight flights flip flipped flipping flips flirt flirted flirting flirty float floating flock flocked flogging flood flooded flooding
floods floor flooring flopped flopping flops florist flour flourish flourished flow flowed flower flowered flowers flowing flown flows fluffy
fluid fluids fluorescent flush flustered fly flyer flyers flying focal focus focused focuses focusing foe foie foisted fold folded folds
folks follow followed followers following followings follows followup fond food foods fool foot football footwear for forbid forbidden
forbidding force forced forceful forces forearm forecast forecasts foreground foreign foreigner foreigners foremost forensic foresaw foresee
forestry forever forged forger forget forgetting forgive forgiveness forgo forgot forgotten forkfuls form forma formal formality formalizes
formally format formatted formatting formed former formidable forming forms formula formulate forth forthcoming fortunate forums forward
forwarded forwarding fossil foster fostering fot fought found foundation founded founder founders fountain four fourth foward foxes fps
fraction fractional fragile fragrance frame franchise frankly fraud fraught fray freak freaked freakin freaky free freedom freelance freely
freewheeling freeze freezing freight freighter french frequency frequent frequented frequently fresco fresh freshly freshness fridge fried
friend friendlier friendliness friendly friends friendship fries frighten frightening fritters fro from front frosting frosts frothing frozen
fruit fruits frustrated frustrating frustration fry fuck fucked fucking fuel fueled fugitives fulfil fulfill fulfilled fulfilling fulfillment
full fulltime fully fumarase fumes fun function functional functionality functionally functioning functions fund fundamental fundamentalist
fundamentalists funded funding fundraising funds funeral funerals fungus funneled funny fur furious furnace furnaces furnished furnishing
furnishings furniture further fuse fused fusion fusions fuss fussy future fyi gagged gain gained gaining gains gal gall galleries gallery
gallon galloping gambit gambling game games gaming gamut gang gangland gangly gant gap gaps garage garbage gardening gardens gardneri garlic
garments garner garnishes garrison garter gas gases gash gasp gasps gastric gastroenteritis gate gated gather gathered gathering gatherings
gave gay gaze gda gear gearbox geared gearing gears gee geiven gel gelato gem gender genders gene genealogy general generalizations generally
generals generate generated generates generating generation generations generators generic generous genes genetic genetically genetics
genitals genius genocide gentel gentle gentleman gentlemen gently gentrified genuine genuinely geographical geometrically geopolitics gerbil
german gesture gestures get gets getting ghost ghostly giant giants giddy gift gifted gifts giggled gimmicky giraffe giraffes girl girlfriend
girlie girls give given gives giving glad gladly glanced glands glandular glaring glass glasses gleaned glitch gloating glob global globe
gloomy glove glow glowing glue glut gnocchi goal goals goat goats gobbled goddesses gods godsend goes goin going gold golden golf golfers
golfing gon gone good goodness goods goofy googled googling gorgeous gorse gosh got gotten gouging governance government governmental
governments governor governorates governs gown gpa grab grabbed grabbing graceful gracious grad grade grades gradually graduate graduated
graduating graduation grain grammar grams grand grandchild grandchildren granddaughters grandeur grandfather grandma grandmother grandmothers
grandparents grandson grandsons grandure grant granted granting grants graphic graphics grapple gras grasped grass grateful gratefully
gratifying grave gravel gravity gravy graze grazing grease greasy great greater greatest greatly greatness greed greek green greenhouse greet
greeted greeter greeting greetings grenade grenades grew grey grid grilled grills grim grinder grindstone grinned grip gripped grips grist
groan groceries grocery grocerys groomed grooming groped gross grossly grotesque ground grounds group groups grow growing grown grows growth
grrrrrrrreeeaaat grueling grumble gtee guacamole guality guarantee guaranteed guaranteeing guarantees guaranty guardian guardians guards
guardsmen guarentee gud guerilla guerre guerrilla guerrillas guess guessed guessing guest guests guidance guide guided guidelines guides
guiding guilds guilt guilty guinea guitar guitarist gullible gun gunmen gunpowder guns guss gut guts guy guys guz gym gymnasiums habit
habitat habitation habits hack hacking hackles had haddock haemorrhage haha hahaha hahahaahh hail hailstorm hair haircut haircuts hairdresser
hairstyles hairstyling hairstylist halal half halfway halibut hall halls hallway halts hamburgers hamburguers hammer hammie hammocks hammy
hampered hamster hamsters hand handbag handcraft handcuffed handcuffs handed handful handicap handicapped handily handing handle handled
handles handling hands handsome handsomely handy hang hangar hanging hangout happen happened happening happens happier happily happiness
happy harass harboring harbour harbouring hard hardcore harder hardest hardliners hardly hardness hardship hardware hardy harm harming
harmless harmonious harmony harms harness harsh harshest harshly has hassle hassled hassles haste hat hatch hate hated hates hatred hats haul
hauled hauling hauls haunt hav have haven havens haves having havoc hawkish hay hazards head headboard headcount headed header heading
headline headlines headquarters heads healing health healthcare healthier healthy hear heard hearing hearings hears heart heartbreaking
heartbroken heartland heartless hearts heartwarming heat heated heater heating heaven heavier heavily heavy heavyweight heck heckuvalot
hectic hedge hedging heebee heed heel heels hegemonic hehe hehehe heifers height heightened heights heirs held helicopter helicopters hell
hellish hello helm help helped helpful helping helps hence hens her herbs herd herding here hereby herein herewith heritage hernia hero
herpes herring hers herself hesitant hesitate hesitation hesitations heures hey heyday hiatus hibernate hibernation hickies hid hidden hide
hideouts hiding hierarchical hierarchies high higher highest highlight highlighted highlighting highlights highly hight highway hijacker
hijackers hikes hiking hill hills him himself hindered hindsight hinges hint hints hippie hippies hippy hire hired hireing hirier hiring his
hiss hissed hisses hissing hissy historians historic historical historically history hit hitch hitting hmm hmmm hmmmm hoax hobby hoc hockey
hogtied hoists hold holder holders holding holdings holds hole holes holiday holidaying holidays hollering holy home homeland homeless homely
homemade homepage homes homestyle homework homey homo homosexual homosexuality homosexuals honest honestly honesty honey honeymoon honor
honorable honro hoodia hoodie hoods hoof hook hookers hookless hooptie hoorah hoot hop hope hoped hopeful hopefully hopeless hopes hoping
horizons horn hornet horrendous horrible horrific horrifying horror horrors horse horseman horsemen horses hose hospitable hospital
hospitality hospitalized hospitals hoss host hostages hosted hostess hostile hostilities hosting hosts hot hotdog hotdogs hotel hotels
hotheads hotpot hotspots hotter hottest hottie hour hourly hours house housed household households houses housing hover how however hrs html
hub huge hugs huh human humanatarian humane humanists humanity humans humble humiliate humiliation humming hummus humor humour hundred
hundreds hung hunger hungry hunks hunt hunters hunting hurdles hurled hurling hurry hurt hurting hurtling husband husbands hustle hutch hvae
hybrid hybrids hydration hydrocele hygiene hymn hype hyperbolic hypocrisy hysteria hysterical ible ice iceberg icing icon iconic icq idea
ideal ideas ideate ideation identical identification identified identifies identify identifying identity ideological ideologue ideology idiot
idiots idk idle ids ignoramus ignorance ignorant ignore ignored ignoring iii iis ilk ill illegal illegals illness illusions illustrated image
images imaginary imagination imagine imagined imaging imbalances imbued immaculately immediate immediately immense immensely immigeration
immigrants immigrate immunity impact impacts impasse impatient impatiently impeccable impenetrable imperative imperil imperiled implement
implementation implemented implementing implicate implicated implications implicit implies implying impolite importance important importantly
imported impose imposing imposingly impossible imposters impress impressed impression impressionist impressive imprisoned imprisonment
improve improved improvement improving impugned inability inactive inalienable inappropriate inappropriately inaugural incarcerated incentive
incentives inception inch inches incident incidents incite incited incitement inciting inclined include included includes including inclusion
inclusive incoherent income incomes incompetence incompetent incomplete incompletely inconsiderate inconsistency inconvenience inconvenient
incorporate incorporated incorporates incorrect incorrectly increase increased increases increasing increasingly incredible incredibly
incredulity incubating incubation incurred indeed indefinite indefinitely independent independently indescriminately index indicate indicated
indicates indicating indication indicator indices indie indifferent indignity indirectly indiscriminately indispensable individual
individually individuals indoor indoors induced indulged industrial industrialist industries industry ineffective inefficient inequities
inevitable inevitably inexpensive inexperienced infant infantry infected infections inferior inferiority infertile infertility infested
infidels infiltrate infiltrators infinite infinity inflammatory inflated inflation influence influenced influencing influential influnced
influx info inform informally information informative informed informing infrastructure infuse ingredient ingredients ingrown inhabited
inhalable inherent inhuman initial initially initials initiate initiated initiative initiatives injection injure injured injuries injurious
injury injustice inked inks inland inner innermost innkeeper innkeepers innocent innocents innovation innovations innovative inoperable input
inputs inquire inquired inquires inquiries inquiring inquiry inquisitive ins insane insatiable insects insecure insensitive inseparable
insert inserted inserts inside insider insidious insight insights insist insists insomnia inspected inspection inspector inspectors inspired
inspiring instability install installation installations installed installing instance instances instant instantaneously instantly instead
instigate instigated instilling instinct instincts institutionally institutions instructed instructions instructive instructor instructors
instrumental instrumentation instruments insulation insult insulting insurance insured insurers insurgencies insurgency insurgents intake
integral integrate integrity intellect intellectual intellectuals intelligence intelligent intend intended intending intends intense
intensive intent intention intentional intentions intents interacting interaction intercept intercepted interception interceptor intercompany
interconnect intercourse interest interested interesting interests interface interfere interference interferes interfering interim
intermarrying intermediary intermediate intern internal internally international internet interns internship interpersonal interpret
interpreted interracial interrogation interrogations interrogators interrupted interrupting intertwined intervals intervening intervention
interview interviewed interviewer interviewers interviewing interviews intestines intial intifada intimacy intimate intimately intimidating
into intolerance intoxicating intractable intranet intrigue intrigued introduce introduced introduces introducing introduction introductions
introspection intruder intruders intrusion intuition intuitive intuitively invade invaded invading invasion invasive invencion invent
invented invention inventory inversion inverted invest invested investigate investigated investigating investigation investigations
investigative investigators investment investor investors invitaion invitation invitations invite invited invitees inviting invoice invoiced
invoices invoicing invoked invoking involve involved involvement involves involving invovled inwards iphone irate irc ire irish iron ironic
ironically irons irrational irreconcilable irrelevant irrespective irritates irritation isda islad islamist islamists island isolated
isolating issue issued issues issuing itchy item itemized items itinerary its itself ive izakaya jacket jackets jacks jail jalapeno jam
jamming japanese jar jaw jaws jazz jealous jeans jerk jerks jester jet jets jewelry jihadi jihadis jihadist jimmy jitsu jiu job jobs jobsite
jog join joined joining joint jointly joints joke jokes joking journal journalist journalistic journalists journals journey joystick judge
judged judgement judges judging judgment judgments judicial jug juggling jugular juice juicy jumbled jumbo jump jumped jumping jumps jungle
junior junk junkie jure jurisdiction jurists jury just justice justification justified justifies justify justifying juvenile kale kaoshikii
karma keen keenly keep keeping keeps kennels kept key keying keys keystone keywords khaki kick kicked kicking kid kiddies kidding kidnapped
kidnapping kidnappings kidney kido kids kill killed killer killers killie killies killing killings kills kiln kilometers kilometres
kimberwick kind kinda kindergarten kindness kinds kinesiologist kings kiss kissed kitchen kitchens kitten kittens kitty knee knees knew knife
knives knock knocked knocking knocks know knowing knowingly knowledgable knowledge knowledgeable knowledgement known knows knuckle kosa kosas
kung lab label labeled labelled labels lable labor laborers labs labyrinth lace lack lacked lacking lackluster lacks ladies lady laffa laid
lamb lambs lame laminated lamp land landed landing landlocked landlord landmark landmines landscape lane lanes language languages lap lapses
laptop laptops large largely larger largest lasciviousness laser lashed lashing last lasted lasting lasts late lately later latest latin
latitudes latte latter laudable laudatory lauded laugh laughed laughing laughter launch launched launchers launches launching laundromats
laundry laurels law lawless lawlessness lawmakers laws lawsuit lawyer lawyers lax layer layers laying layout lazers lazy lbs lead leader
leaders leadership leaderships leading leads leaf leaflets leafy leak leakage leaks leaky lean leaned leaning leaps learn learned learning
learns learnt lease leash least leather leave leaves leaving lecture led ledger left leg legacy legal legalised legally legend legislative
legislature legit legitimacy legitimate legnth legs leisure lemonade lenght length lengthy lens lesion less lesser lesson lessons let lethal
lethargy lets letter letters letting lettuce level levels leverage liabilities liability liars libel libeled liberal liberals libertarian
liberties library license licensed licking licks lie lied liens lies lieu lieutenant life lifeboat lifeboats lifeguard lifelong lifespan
lifespans lifestyle lifetime lift lifted lifting light lightbulb lighten lighter lightest lighting lightning lights lik like liked likelihood
likely likes likewise likley lil limbo limbs limit limitations limited limits limp line lineatus lined linens liner lines ling lingerie
lingering linguists link linked links lions lip liq liquefied liquidation liquidations liquor lisenced lisp list listed listen listened
listeners listening listens listing listings listlessness lists lit literalist literally literaly literate literature litgation lithograph
lithos litigation litter litterbox little litttle liturgical live lived liver lives livestock living lizards load loading loads loan loathe
lobbed lobby lobbyist lobster local localized locally located location locations lock locked locker locks lodge lodging log logging logic
logical logistical logo lol lols lone lonely long longer longest longevity longs longshoreman longtime look looked looking lookout looks loom
looming loop loose looser loosing loot looters looting lope lopsided lose losers loses losing loss losses lost lot lots lottery loud loudly
lounge lounges lousy lovable love loved lovely lover lovers loves lovin loving low lower lowest loyal ltake lube luck lucky lucrative luggage
luggages luna lunar lunatics lunch luncheon lunde lung lurking luv luxurious luxury lying lymphoma lynx lyrics maam machine machines macho
macro mad made madea madrasas magazine magic magical magician magickal magnesium magnet magnetic magnificent magnitude maids mail mailed
mailer mailing mailings maime main mainly mainstream maintain maintained maintaining maintenance majestic majeure major majority make maker
makers makes making male males malignant mall malls mama man manage managed management manager managers manages managing mandated mane manged
mangers mango manhunt mani maniac manicure manifest manifestations manifold manikins manipulate manipulating mankind manliness manned manner
mannered manners manoeuvre mantra manual manually manufacture manufactured manufacturer manufacturers manufacturing many map marches mare
margin marginal marginalized marionettes maritime marked markedly market marketers marketplaces markets marking markings marks marriage
marriages married marry marrying martial martyr martyrs marvelous marvelously mash mask masks masquerade mass massacre massacring massage
masses massive master masterminds match matches matching mate mated mater material materials maternal mates math mathematical mathematics
matrix matter mattered matters mature mauled mauling maximized maximum may maybe mayonnaise mayor meadowlarks meager meal meals mean meanest
meaning meaningful meanings means meant meantime meanwhile measure measured measures meat meatball meats mechanic mechanicly mechanics
mechanism medal media mediation medical medication medicine mediocre meditation medium meds meek meet meeting meetings meets mega megawatt
meh mein melded mellow melodramatic melt melted melting melts member members membership membrane memo memoir memoirs memorabilia memorable
memorial memorializes memories memorized memory memos men menace menaces menstruation mental mentally mention mentioned mentioning mentions
menu meowing mercenaries merchant mercy mere merely merge merger mergers merging merit merits mesh mesmerizing mess message messages
messaging messed messy met metabolism metal metaphors metastasis meter metering meters method methodical methodology methods meticulous
metres mexican mezza mice microcomputer microcosm microns microphone microscopic microwave microwaved mid middle midget midmarket midnight
midst midterm midterms might mighty migrant migrants migrate migrated migrates migration migrations migratory mild mildew mile mileage miles
milieu militant militants militarily militarism militarize military militias milk milking milks milky mill millennium millet milling million
millions mimicking min mind minded minds mindset mine mineral minerals mines mingle mini miniature minicab minimal minimizing minimum
minimums minimunm mining miniscule ministers minor minorities minority mins minted minus minute minutes miracle miracles mircles mired mirth
misanthropy miscellaneous mischief misconception miscreants misdirection miserable miseries misery misfortune misinform misinformation
mislabeled misleading mismanaged misnamed misogyny misrepresent miss missed missile missiles missing mission missions missive misstated
misstatements mist mistake mistaken mistakes mistreatment misunderstanding mitigate mitigated mitigating mix mixed mixing mixture mma mmbtu
mmmm mobile mobilised mode model modeling modelling models modem moderate moderates moderator modern modernization modernizing modes modest
modicum modified modify modulate module modus moisture mold molding mole molesters mollified mollifying mom moment moments mommy monarchies
monarchy money monies monitor monitored monkey monopoly monotonous monotony month monthly months monumental moon moorland moors mop mopping
moral morale morality morbidity morcillas more morelias moreover moreso morning mornings morph mortal mortars mosque mosques mosquito most
mostly motel mother motherboard mothers motion motionless motivation motivations motive motives motley moto motor motorcycle motto mould
mounds mount mountain mountainous mountains mountaintop mounted mounting mourning mouse mousey mousse mouth mouthpiece mouths move moved
movement movements moves movie movies moving mpg much mud muff mujahidin mullahs multi multimillions multiplayer multiple multiplex
multiplied multitude mumbo munching municipal municipalities murder murdered murderer murderers murdering murderous murders muscle muscles
musems museum mush music musical musician musicians musk mussels must muster mutilated mutilating mutilation mutt mutual mutually myself
mysteries mysterious mysteriously mystery mystical mysticism mythical myths nabbed naborhood nachos nagged nail nailed nails naive naivety
naked name named names naming nano napkin napkins narrow narrowed narrowly nasty natal nation national nationalism nationalist nationalists
nationalities nationality nationally nationals nations native natives natrually natural naturally nature nausea naval navigation navy near
nearby nearest nearly neat neatly necessarily necessary necessities necessity neck need needed needing needles needs negative neglected
neglects negotiate negotiated negotiating negotiation negotiations negotiator neighbor neighborhood neighborhoods neighboring neighborly
neighbors neighbourhood neighbourhoods neighbouring neighbours neither neocons neoconservative neon neonatal nephew nerd nerf nerve nervous
nessasary nest nesting nestled net netting network networking networks neurological neurology neuter neutered never new newborn newer newest
newfound newly newlywed news newsletter newspaper newspapers next nibble nice nicely nicer nicest niche nickname nicknamed nicks nighstand
night nightgown nightie nightlife nightmare nights nigiri nine nineteen nineteenth nitrogen nobody node noise noiseless noises noisy
nomenclature nominated nomination nominee non noncombatants nonconventional nondescript none nonenforcement nonessential nonetheless
nonexistent nonjudgmental nonsensical noon noone nope nor norm normal normality normall normally norms northeast northeastern northern
northward northwest nose nostrils not notable notably notation notch note notebook noted notepad notes nothing notice noticeable noticed
noticing notification notified notify notifying notion notional notions notoriously nourishing novel now nowadays nowhere nuclear nudes
nudging nukes number numbered numbers numbing numerical numero numerous nun nurse nurses nurture nurtured nutrients nutritional nymex oak
obedience obesity obeying object objection objections objectively objectives objects obligated obligates obligation obligations obliged
obliterating oblivious obscure obscurity observation observations observe observed observers observes obsessed obstacles obstruction obtain
obtained obtaining obtuse obvious obviously occasion occasional occasionally occasions occupancy occupation occupations occupied occupies
occupy occur occurred occurrence occurring ocnversation odd off offend offended offensive offer offered offering offerings offers office
officer officers offices official officially officials officiate offline offs offset offshore offsite offspring often ohh oil oilfield oily
okay old older oldest olds ole omelets ominous omission omitted omnibus onboard once one ones onesie ongoing onion onions online only onpeak
onshore onto onwards oolong oone oozing open opened opener opening openings openly opens operandi operas operate operated operates operating
operation operational operations operative operatives operator opinion opinions opinon opinons opossums opportunities opportunity oppose
opposed opposite opposition oppositon oppressed oppressive ops opted optical optimal optimistic optimization optinal option optionality
options orally orange orbit orbiting orchestra ordeal order orderd ordered ordering orders ordinarily ordinary oregano org organisation
organisations organised organism organization organizational organizations organize organized organizer organizing organs orginals
orientation oriented origami origin original originally originate originated origination origins ornament orphans orthodontist orthographic
osteos other others otherwise ought ould ounce our ours ourselves ouster ousting out outage outbid outbreak outbreaks outcast outcome
outcomes outdated outdoor outdoors outer outfit outfits outfitting outgrowth outing outlet outlets outline outlined outlines outnumber
outperformed output outrageous outrageously outrages outreach outright outshone outside outsiders outsourcing outstanding outward oven over
overage overall overbearing overcharge overcharged overcharges overcome overcooked overcrowded overdose overdue overflow overflowing
overheard overland overlook overlooked overly overnight overplayed overpriced overrun overs overseas overseeing oversees overstatements
overstating overstay overt overthrow overtime overtook overtopped overtures overview overwhelm overwhelming overwhelmingly ovr owe owes own
owned owner owners ownership owning owns oxygen ozs pace pacify pacifying pack package packaged packages packed packer packets packs pact pad
padded paddled paedophilia page pagen pager pages paid pain painful painless paint painted painter painting pair pairing pairs palace palces
pale palette palm pals pan pancake pancreatitis pander panel panels panes panic panicking panics panko panties pants pao paper papers
paperwork par parachute parade paraded paradigm paradise paradoxically paragraph paragraphs parakeet parakeets paralegal parallel parameters
paramilitary paranoid paraphernalia pardon parent parental parentheses parents pariah parishioners park parked parking parks parliament
parochial parody parole parrot part partial partially participant participants participate participated participating participation
particlular particular particularly parties partition partly partner partners partnership partnerships parts party pass passable passcode
passed passenger passengers passes passing passion passport password past pasta paste pasted pastor pastries pasture pastures patent patently
path pathalias pathogens paths patience patient patients patio patrol patron patronage patronized patrons pattern patterns patties paving paw
pawing pawn paws pay payable payed payer payers paying payment payments payoff payout pays pdf pea peace peaceful peacefully peacekeepers
peacekeeping peak peaking peaks peanuts pearl peasants pecking pedantry peddle peddles pedestal pedi pedicure pedicures peeing peeling peiod
pekin pelham pen penalties penalty pencil pending pendulum penetrate penetrated penetrates peninsula penny peopel people peoples pepper
pepperoni per perceive perceived perceiving percent percentage percentages perception perceptions perfect perfection perfectionist perfectly
perform performance performed performers performing perfume perfumes perhaps peril period periodically periodizing periods perishable
permanent permanently permeate permission permissive permit permitted perp perpetuates persistent persistently person personable personal
personality personalized personally personaly persons perspective persuade persuading persuasion persuasive persue pertains pertinent perv
perverted pesky pester pesticides pet petard petition petrol petroleum pets petshoppe petting pewter phantom pharmacy phase phased
phenological phenomenal phenomenon phenophases philosophies philosophy phlox pho phobia phoebe phone phoned phones phoney phonies phonne
photo photograph photographed photographer photographers photographs photography photos phrase phrases physical physically physician physios
piano pic pick picked picket picketing picking pickling picks pickup pickups picky pics picture pictured pictures pie piece pieces pies pig
pigeon pigment pigs pile piles pillars pillow pilot pilots pin pinchers pines pink pinkie pinkies pinky pinning pint pipe pipefitters
pipeline pipette piping pirates piss pit pitch pitched pitfalls pivotal pixel pixels pizza pizzas place placed places placing plague plain
plaintiffs plan plane planeloads planes planet planetary planets planing planned planners planning plans plant plantains planted plants
plaster plastic plate plates platform platforms platter play played player players playing plays pleadings pleasant pleasantly please pleased
pleasing pleasure pledge pledged pledging plenty plight plllz plot plotter plotters plover pls plugs plumber plumbing plummet plunder plunge
plunged plus ply plywood pocket pockets pod podium poet poignant point pointed pointing pointless points poison poisoning poker polar poles
police policeman policies policy polish polite politely political politically politician politicians politics poll polluter polluters
polluting pollution polution polygamous poneh pony pool pools poop poor poorest poorly pop popcorn popes popped popular popularity popularly
populate populated population populations populist populous porch pork port portable portals ported portends portion portions ports pose
posed poses posing position positioned positions positive poss posses possessed possesses possibilities possibility possible possibly post
postage postal postcards posted poster posterity posters posting postings postive postpone postponed postponement posts postures pot potable
potato potatoes potatos potent potential potentiality potentially potpourri potty pouch pound pounded pounds pour pouring poverty powder
power powerful powerhead powers ppl practical practically practice practices practicing praise praises prawns pray prayed prayer prayers pre
preach preached preacher preachers prearranged precaution precautions preceded preceding precious precise precisely preconceptions predator
predators predetermined predict predictable predicted predicting predictions predisposition predominance predominantly preety prefer
preferable preferably prefere preference preferences preferred preferring pregnancy pregnant prejudice preliminary prelude premature
prematurely premier premise premises premium premiums preorder prepaid preparation preparations prepare prepared preparedness prepares
preparing prepayment prepayments preposterous preschoolers prescribe prescriptive presence present presentation presented presenting
presently presents preserve preserving presidential press pressed pressure pressured pressures pressuring pressurized prestige prestigious
presumably pretend pretended pretending pretends pretense pretext prettty pretty pretzel prevail prevent prevented preventing prevention
preventive preview previews previous previously prey price priced prices pricey pricing prickly pride prideful priest priests primaries
primarily primary prime primitive princess principal principally principle principles print printed printers printing prior priorities
prioritised priority prison prisoner prisoners prisons privacy private privatized privatly privilege privileged prize prized prizes pro
probability probable probably probation probe probing problem problems procedural procedure procedures proceed proceeded proceeding
proceedings process processed processes processing processor proclaimed proclaimers proclaiming procreating procure produce produced
producers produces producing product production products profession professional professionalism professionally professionals professors
proficiency proficient profile profiled profilers profit profitable profited profits profound profoundly prognosis program programme
programmed programmes programming programs progress progresses progressive prohibited project projected projects proliferate proliferated
proliferation prolly prolong prominent promise promised promises promising promote promoted promoting promotion promotional prompt prompted
prompting promptly prongs pronunciation proof prop propaganda propane propelled proper properly properties property proponents proportion
proposal proposals propose proposed proposes proposing propping proprietary proprietors propter pros prosecute prosecution prosecutor
prosecutors prospect prosperity prostitute protect protected protecting protection protective protects protein protest protested protesting
protests proud prove proved proven proverbial proves provide provided provider providers provides providing provinces provincial provision
provisional provisions proviso provocation provocations provocative provoke provoked provoking prudent prudish pry pseudonym psychiatrists
psychic psycholical psychological psychology pub public publication publications publicly publish published publisher publishes pubs pudding
puff puffing puffs puke pull pullback pulled pullers pulling pulse pump pumped pumping pumpkin pumps punch punches punchline punctual
punctuation punish punishing punishment punk pup puppet puppets puppies puppy purchace purchase purchased purchases purchasing pure purely
purge purple purported purportedly purporting purpose purposely purposes purrs purse pursuant pursue pursued pursuing pursuit push pushed
pushing pushy put puts putting pwople pyramid pyrimidal python pythons quad qualifications qualified qualify quality quantitatively quantity
quarter quartered quarterly que queen queries query quesadillas queso quest question questioned questioning questions questionsand quick
quicker quickly quiet quieter quietly quietness quilling quit quite quitting quixotic quiz quizzing quo quote quoted quotes quoting rabbit
rabbits rabble rabid race racial racing racism rack racked racking radar radiantly radiation radical radicals radio radiographs radios raffle
rage raid rail rails railway railways rain rainbow rained rainforest raise raised raiser raisers raises raising rallied rally rallying
rambling rambunctious ramifications ramp rampaged rampant ramshackle ran ranch ranchers random randomly rang range ranger ranges ranging
rangoon rank ranked ranking ranks rape rapid rapidly rare rarely rat ratchet rate rated ratepayer rates rather ratify rating ration rats
rattling ratty rave raw rays reach reachable reached reaches reaching react reaction reactions reactor reacts read reading reads ready
reaffirmation reaffirmed real realisation realise realises realistic realities reality realize realized realizing really realm realtion realy
reap reaped reaping reapply reappropriation rear rearing reason reasonable reasonably reasoned reasons reassigns reassurance reassure
reassured reball rebel rebellion rebels rebirth rebuilding recalculation recall recalled recalls reccomend reccommend receipt receive
received receiver receives receiving recent recently reception receptionist receptive recession recessive recieve recieved recipe recipient
recipients reciprocate recite reclining reclusive recognised recognition recognize recognized recognizes recoil recomend recommend
recommendation recommendations recommended recommending recommends reconcile reconciled reconciliation reconciling reconfirm reconnaissance
reconsider reconstruction record recorded recording recordkeeping records recount recover recovered recovering recovery recreate recreating
recruit recruited recruiting recruitment recruits rectangle rectified recycled red redefine redeploying redevelopment rediculous redirect
redlined reduce reduced reduces reducing reduction redwings reef reeks reel reestablish reestablished refer reference referenced references
referencing referral referrals referred referring refers reffered refine refineries refinery reflect reflected reflecting reflection
reflective reflector reflects refold reformer refreshing refreshment refrigerator refugee refugees refund refunds refurb refuse refused
refuses refusing refute regading regain regard regarded regarding regardless regards regenerate regime regimen regimes region regional
regions register registered registrar registration regret regreted regrets regrettable regretted regroup regular regularity regularly
regulars regulate regulated regulation regulations regulators regulatory rehabilitate rehearing reigning reigns reigon reimbursable
reimbursed rein reinforcing reins reintroduced reintroduction reinvigorate reiterate reiteration rejected rejection rejuvenate rejuvenating
rekindle relapse relate related relates relating relation relations relationship relationships relative relatively relatives relax relaxation
relaxed relaxes relaxing relay release released releases releasing releif relentless relentlessly relevant reliability reliable reliance
relief relieved religion religions religious religiously relocating reluctant reluctantly rely relying remain remainder remained remaining
remains remark remarking remarks remedies remember remembered remembers remind reminded reminder reminding reminds remission remnant remnants
remodel remodeled remodeling remote removal remove removed removing renal render rendered renegade reneged renegotiation renewable renewal
renewed renigged renovation renowned rent rental rented renting reopen reopened reopening reorg rep repair repaired repairs repeal repeat
repeatable repeated repeatedly repeating repent repercussions repition replace replaced replacement replacing replica replied replies reply
repoire report reported reportedly reporter reporters reporting reports represent representation representative representatives represented
representing represents repressed reprint reprioritised reprisal reprisals reproduce reproduced reproductive reps reptile reptiles republics
repulsive reputable reputation request requested requesting requests require required requirement requirements requires requiring reschedule
rescheduled rescheduling rescoped rescue rescuers research researchers researching resell resemblance reservation reservations reserve
reserved reserves reservoir reside residence residences residency resident residents residing residual resigned resistance resisted
resolution resolutions resolve resolved resond resort resorted resorts resounding resource resources respect respectable respected respectful
respectfully respecting respective respectively respects respond responded respondents responding responds response responses
responsibilities responsibility responsible responsive responsiveness rest restaurant restaurants rested restful restfully resting restore
restored restrain restrained restraunt restraunts restrict restricted restrictions rests resturant resubstantiation result resulted resulting
results resume resumed resumes resupply resurrect retail retailers retain retake retaking retaliate retaliation retardation retarded
retention retire retired retirement retiring retracted retransmission retreat retreats retrial retrieve retrieved retrofitting retrospect
return returned returnees returning returns revalue reveal revealed revealing reveals revenge revenue revenues reversal reversed reversion
review reviewed reviewer reviewers reviewing reviews revise revised revising revision revisionist revisions revive revived revocation revoke
revolt revolted revolutionary revolutionize revolutions revolves reward rewarding rewards rewind reworded rhythm rhythmically ribbon ribbons
rich richest rid ridden riddled ride rideable rider riders rides ridiculed ridiculing ridiculized ridiculous ridiculously riding rifles rift
rig rigged right righteousness rights rigorous riiight ring ringleader rinsed rip ripped ripping rise rises rising risk risked risking risks
riso risotto rivalry roaches road roadside roaming roast roasted robbed robber robe robots robust rock rocked rocket rockets rocks rocky rode
rodent rodents rogue role roles roll rollbacks rolled rolling rolls rom romaine romance romantic romatic roms roof roofing roofs room roomful
rooms roosters root rooting roots rose rosette rosy rot rotating rotation rotten rough roughhouse roughly round rounds roundtable route
routes routine routinely row rows royally rrly rub rubber rubbing rubbish rubble rude rudely rudeness ruder rudest rug ruin ruined ruining
ruins rule ruler rulers rules ruling ruminate rumor rumored rumors rumours run runaround runflat runflats runner runners running runs rural
rush rushed ruthless ruts rvs saber sabotaging saboteurs sacking sacred sacrifice sacrificed sacristy sad saddened saddle sadistic sadists
safe safeguard safely safer safest safety saga said sail sailed sailing sailors saithe sake salad salads salary salatim sale sales salesman
salespeople salesperson salmon salon salons salsa salt saltimboca salty salute salvage same sample sampler sampling sanctioned sanctions
sanctuary sand sandbags sanded sandwich sandwiches sang saplings sapped sarcastically sashimi sat satanic satay sate satellite satire
satisfaction satisfactory satisfied satisfy satisfying sauce sauces sausages save saved saving savings saviour saw saws saxon say saying says
scale scallop scam scammer scammers scandal scandals scanning scarce scarcely scare scared scaring scary scattered scenario scenarios scene
scenery scenes scent scented schedule scheduled scheduler schedulers scheduling scheme schemes schizophrenic scholar scholars scholarship
school schooling schools schtick sci science scientific scientist scientists scissors scoff scold scoop scooping scope score scored scores
scoring scorn scottish scoured scramble scrap scrape scraped scraps scratch scratched scratches scratching scratchy scream screamed screaming
screams screem screen screened screening screw screwed screws scriptural scroll scrub scruff scrummy scrumptious scrutiny sculpted sculpting
sculpture sculptures sea seafood seak seakness seal sealed seals seamstress seamstresses search searched searches searching seared season
seasonal seasoned seasons seat seated seating seats secession secessionist secessionists secluded seclusion second secondary seconds secret
secretaries secretions secretive secretly sect sectarian section sections sector secular secure secured securely securing security see seed
seeing seek seeker seekers seeking seeks seem seemed seemingly seems seen sees seething segment segments segueway seize seized seizure
seizures seldom select selected selecting selection selections selective self sell seller sellers selling sells semester semi semiautomatic
semicolon semifreddo seminal senatorial send sender sending sends senior sensational sensations sense sensed senseless sensing sensitive
sensitivity sensor sensors sensory sensuality sent sentence sentences sentencing sentiment sentiments separate separated separately
separation separatists seperate seperates sercvice serenely sergeant series serious seriously seriousness serivce sermon serpent servant
serve served server servers serves service services serving sesame session sessions set setback setoff sets setting settings settle settled
settlement settlements setup setups seven seventeen several severe severely severly sewage sex sexing sexual sexually sexy sez shackled shade
shadow shaft shake shaken shaky shal shall shallac shallow sham shame shameful shampoo shanks shape shaped shapes share shared shares sharing
shark sharp sharpest shatter shattered shave she shed shedding sheds sheep sheer sheesh sheet sheeting sheets sheik sheisters shelf shell
shelter sheltered shelters shelves sheriff shields shift shifting shine shinning ship shipment shipped shippers shipping ships shipyard shirt
shirtsleeves shit shitty shock shocked shocking shoddy shoe shoes sholder shoot shooting shoots shop shopped shoppers shopping shops shore
shores short shorten shortly shot shotgun shots shoul should shoulder shout shovel show showcase showdown showed shower showing shown
showroom shows shrapnel shredded shreds shrewd shrewdness shrill shrimp shrines shrink shrubs shrug shrunk shunted shura shut shuttle
shuttles shy siamese sice sick sickest sickness side sided sidelines sides siding siege sieze sigh sight sights sign signage signal signaling
signals signatories signature signatures signed signers significant significantly signing signoff signs silent silently silicon silk silkie
silkies silky silver silverware similar similarities simple simpler simplicity simplifications simplistically simply simulation simulator
simultaneous simultaneously since sincere sincerely sincerity single singles sings singular sink sinking sinks sinnel siphoned sirloin sister
sisters sit sitcom site sites sitting situated situation situations six sixteen sixth sixty size sized sizes sizing skater skeptical sketch
sketchy ski skidoo skies skiing skill skilled skills skimmer skin skinned skinny skip skipping skis skittish skull sky skylight skyrocketing
slack slacked slammed slang slant slanted slapped slats slaughter slavery slaves sleep sleepers sleeping sleeps sleeve sleeves slept slice
sliced slices slick slide slides sliding slight slightest slightly slimy slip slipped slit slithers sliver slope slot slots slow slowed
slower slowest slowly sludge slum sluts smack smacks smail small smaller smallest smart smarter smartest smartphone smashed smell smelled
smelling smells smile smiling smirk smoke smoked smokehouse smoker smokers smoking smooth smoother smoothly smorgasbord smug smuggle smuggled
smuggling snack snacks snaffle snails snake snakes snap sneak sneaks sniffed sniffing snipers snooty snorkeling snow snowboard snows
snowstorm snub soaked soaking soap soaring sobriquet soccer sociable social socialism socialization socially societal society socio soda
sodium sofa soft soften softener software soil soing solar sold soldier soldiers sole solely solemnity solicit solicitation solicitous solid
solidarity solo solution solutions solve solved solving some somebody someday somehow someon someone someplace somethin something sometime
sometimes somewhat somewhere sommelier somone son song songs sonny sons sonus soo soon sooner sooo soooo sooooo soothing sophisticated
sophomore sorry sort sorted sorts sought soul souls sound sounded sounds soup soups sour source sourced sources sourcing southeastern
southern southwestern souvenirs sovereignty sow sown spa space spacecraft spacefaring spaceflight spaces spacewalks spacious spaciously
spadework span spaniel spanking spanned spare spartan spasms spatial spawn spawning spay spayed speadsheet speak speaker speakers speaking
speaks special specialist specialists specializing specials species specific specifically specifications specifics specified specify
spectacular spectacularly speculating speculation speech speeches speed speeding spel spell spelling spend spending spends spent spheres
spice spices spicy spiel spies spike spikes spill spills spin spinach spinal spine spines spirit spirits spiritual spirituality spite
spitting splash split splitter splitting spoil spoilage spoiled spoilt spoke spoken spokesman spokesperson sponge sponoring sponsered
sponsored sponsoring sponsors sponsorship spontaneous spooky spoon sporadic sporadically spore spores sports spot spotlight spots spotted
spouses spouting sprang spray spraying spread spreading spreadsheet spree spring springs spruce spur spurs spurt spy spying squadrons square
squarely squares squeaks squeaky squeeze squeezed squirelled squirm sry ssome stabbed stabilise stability stabilization stable stables
stacked stadium stadiums staff staffed staffs stage staged stages stain stairs stakes stalemated stall stalls stamina stamp stamped stamps
stand standard standards standing standings standpoint stands staple staples star starch stardom stare stars start started starter starters
starting startling starts starvation starve starving state stated stategy statehood statement statements statewide static stating station
stationery stations statistics statue stature status stay stayed staying stays steadily steady steak steaks steal stealing steam steamed
steel steep steer steering steers stellar stem stemmed stenosis step stepped stepping steps stereo sterile sternly stick sticker sticks
stifle stifled stil still stilted stimulating stink stint stipend stipes stir stirrups stock stockholders stockings stockpiles stocks stole
stolen stomach stone stony stood stooge stooges stop stopped stopping stops storage store stored storefront stores stories storing storm
storming story stove stowed straight straightened straightforward straigthforward strain stranded strange stranger strangers strangled
strategic strategies strategy strawberries streak streaks stream streamed streams streamside street streets strength strengthen strengthened
strengthening strenuous stress stressed stressful stretch stretched stricken strict strictly stride strife strike strikes striking strikingly
stringing strings strip stripes strippers strips strive strobe stroke stroll strong stronger strongest stronghold strongly struck structure
structured structures structuring struggle struggling strut stub stuck student students studied studies studio studios study studying stuff
stuffs stumble stumping stunk stunning stunt stupid stupidity sturdy stuttering style styled stylist stylists styrofoam sub subcontinent
subdue subduing subject subjected subjects submarine submarines submerged submission submit submits submitted submitting subpar subparagraph
subpoenas subscribe subscribed subsequent subsequently subsides subsidiary subsidies substance substances substantial substantially
substantiating substantiation substantive substituted substitution substrate subsume subterfuge subtle suburban suburbs subway succeed
succeeded succeeding succesfull success successful successfully successors succinctly succint succintly succulent succumbed succumbing such
suck sucked sucking sucks suckups sudden suddenly sued suffer suffered suffering suffers sufficient sufficiently suffix suffocate sugar
suggest suggested suggesting suggestion suggestions suggests suicide suing suit suitable suitcase suitcases suite suites sulfur sum summaries
summarily summarised summarized summary summer sumo sump sums sun sung sunglasses sunlight sunny sunroom super superb superbly superficial
superintendant superior superiority superiors supermarkets superpower supersonic supervised supervisor supple supplement supplements supplied
supplier suppliers supplies supply support supported supporter supporters supporting supportive supports suppose supposed supposedly
supposition suppressed supremacy supreme sure surely surest surface surfaced surfing surge surgeon surgeons surgery surgical surgically
surley surounded surpassed surpassing surplus surpluses surprise surprised surprises surprising surprisingly surrender surronding surrounded
surrounding surroundings surrounds surv surveillance survey surveyed surveys survival survive survived survivors sus sushi suspect suspected
suspects suspend suspended suspension suspicion suspicious suspiciously sussex sustain svce swallowing swallows swap swaps swear sweared
swearing sweat sweater sweeper sweeping sweet sweetheart sweets sweety swell swept swiftly swim swing swirls switch switched switching
swivels sworn swung syd symbol symbolic symbolism symbolizes symbols sympathetic sympathize sympathizer sympathizers sympathy symptoms synch
synthesis synthetic system systems tab tabby table tables tablets tabs tackling tacky tacos tactic tactical tactics tag tail tailor tails
take taken takeover takes taking tale talent talented tales talk talked talkie talking talks talkshow tall taller tame tamed tan tandem
tangible tank tanker tankers tankmates tanks tap tape target targeted targeting targets targetting tariff task tasking tasks taste tasted
tasteful tasteless tastes tasting tastings tasty tats tattoo tattoos taught tavern tax taxed taxes taxi taxpayers tea teach teacher teachers
teaches teaching teacup team teams tear tearful tearing technical technically technician technique techniques technological technologies
technology tee teen teenage teenager teens tees teeth teething teh tel tele telegraphic telephone telephony television tell telling tells
temp temper temperance temperature temperatures temperment tempers temple temples temporarily temporary tempura ten tenants tend tended
tendencies tending tends tennis tens tension tensions tent tentative tenterhooks tenth term terminate terminated termination terms terrible
terribly terrific terrified terrifying territorial territories territory terror terrorism terrorist terrorists test testament tested
testified testify testimony testing testosterone tests text texting texts texture thai thaks than thank thanked thankful thankfully thanks
thanx that thawed the theater theaters theatre theatres theeth theft thei their theirs them thematically theme themes themselves then
theocratic theological theories theory ther therapeutic theraphy therapies therapist therapy there thereafter thereby therefore thermal
thermometer thes these thesis they theyy thick thicker thickness thief thievery thieves thigh thin thing things think thinker thinking thinks
thinnest thinset third thirds thirst thirty this thorny thorough thoroughly those though thought thoughts thouhgt thousand thousands thr
thrashed thread threat threaten threatened threatening threatens threats three threshold thresholds threw thrifty thrilled thrive throat
throats through throughout throw throwing thrown throws thru thugs thumbs thus thwarted thx thy thyroid tick ticket tickets ticks tidbit tide
tidy tie tied ties tight tighten tighter til tile till tilt timber time timed timeframe timeframes timely timer times timesheet timetable
timing timings tin tints tiny tip tips tire tired tires tissues titer title titled titles titts tks toast toda today toddler toe toenail toes
tofu together toilet toilets told tolerable tolerant tolerate tolerating toll tolls tomatos tommorow tomorrow ton toned tongue tongues
tonight tonnage tonne tonnes tons too took tool tooling tools toothache top topic topics topline topple torch tormented torn tortilla
tortillas torture torturing toss tossed tosses total totaling totalitarian totalling totally totes touch touched touching tough tour toured
tourism tourist tourists touristy tournament tours touting touts tow toward towards towed towel towels town townhouse towns township toxic
toxins toy toying toys traceable traced traces track tracked tracking tracks tract tractor trade trademark trademarked trademarking
trademarks tradeoff trader traders trades trading tradition traditional traditionally traditions traffic traffickers trafficking tragedy
tragic trail trailer trailers trailor train trainable trained trainees trainer trainers training trains traitors traitress transact
transaction transactional transactions transcend transcendence transcendent transcripts transfer transferability transferable transferred
transferring transfers transformation transit transition transitional translate translated translates translation transmission transmit
transmittal transmitted transparent transpired transport transportation transported transporting transports trap trapped trash trashy trauma
traumas travel traveled traveler travelers travelguides traveling travelled travellers travelling travels tray treat treated treating
treatment treatments treats treaty trees tremendous trenchant trend trends tress triage trial tribal tribe tribes tributaries trick trickle
tricks tricky tried tries trifurcation trigger triggered trillion trillions trimmers trios trip tripartite triplets tripped trips trivia
trivial triviality troops tropical trot trotters trotting trouble troubled troubles troublesome troubling trousers truck true truely truly
trust trusted trustee trusting trusty truth truths try tryed trying tsar tsunami tube tug tumor tuna tundra tune tuned tuning tupperwear
turkistan turmoil turn turned turning turnover turns tussock tutorial tutoring tweezers twelve twenty twice twilight twin twinkies twinky
twisted twists two type types typical typically typo typos tyrants ugly uhh uin ulterior ultimate ultimately ultra umbilical umbrella unable
unacceptable unaffected unanimously unapologetic unarguable unavoidable unaware unbearable unbeatable unbelievable uncertain uncertainties
uncertainty unchanged uncle unclear uncomfortable uncommitted uncommon unconcious unconnected unconsumables uncontaminated uncover uncovered
uncut undecided undeclared undeniable under underage undercurrents underestimate undergraduate underground underlying undermine undermines
undermining underneath underpinned underscore undersized understaffing understand understandable understandably understanding understands
understood undertake undertaken undervalued underway underwrite undesirable undisputed undocking undoubtedly undrstood uneasiness uneasy
unemployable unemployed unequipped uneven unexercised unexpected unexpectedly unexplored unfair unfavourable unfertilized unforchunitly
unforgivable unfortunate unfortunately unfreeze unfriendly unhappy unhealthy unheard unheeded uni uniform uniforms unify unilevel uninspired
uninsured uninteresting uninterrupted unique uniquely unit united units unity universal universally universe universities unknowledgeable
unknown unlawful unleashed unless unlike unlikely unlimited unloading unmanned unmistakable unmolested unnamed unneccesary unnecessary
unofficial unorganized unpaid unpalatable unparalleled unpleasant unpleasantly unpopular unprecedented unpredictable unpretentious unpriced
unprocessed unprofessional unprofessionalism unquestionably unravelling unreachable unrealistic unrelated unreliable unresolved unresponsive
unrestrained unrestricted unruly unsafe unscreened unset unsociable unsolicited unspeakably unspecified unspoken unstable unsteady
unsubscribe unsuccessful unsure untalented unthinkable until unto untouchable untouched untrained untreated unturned unusual unwanted
unweaponized unwillingness unwittingly unzipped upbringing upcoming update updated updates updo upgrade upheaval upholstered upland uploaded
upon upper uppercasing upraised uprising ups upscale upset upsetting upstairs uranium urban urethra urge urged urgent urgently urging urinals
urinary urination urine url usage usally use useability used useful useing useless user users uses using usual usually utensils uterine
utilising utilitarianism utilities utility utilize utter utterly vacancy vacated vacation vacationed vacationing vacations vaccines vacuous
vacuum vague vain valet valiant valid validate validity valley valuable valuation value valued values valuing valve vanilla vanish vanished
vapor varied varietal varieties variety various vary vast vastly vastness vaulted vaunted vegan vegetable vegetables vegetarian vegetarians
veggie veggies vehemently vehicle vehicles veiled veils vendor vendors vengeance vent vented ventilated ventilation ventilator venture venue
venues verde verdict verified verifies verify veritable versa version versions versus very vessel vessels vested vests vet veteran
veterinarian veto vets via viability viable vial vibe vice vicious victim victims victory video videoconference videos videotape view viewers
viewing viewpoint viewpoints views vigilant vigorously village vintage vintaged violate violating violation violations violence violent
virile virility virtual virtually virtuoso virulent virus visa visas visibility visible vision visit visited visiting visitor visitors visits
visual visualisations visualizations vital vitamins vivid vocals voice voiced voicemail voices voicing void voided volatilities volcano vols
volume volumes voluntarily volunteer volunteered volunteering volunteers vomit vomited vomiting vote voted voters votes voting vowed
vulnerability vulnerable waaaaaaaaaaaaay wading waffle wager wagging wagin wagon waht waist wait waited waiter waiters waiting waitress
waitresses waitstaff waived waiver wake waked wakes walk walked walkie walkin walking walks walkway wall wallet walls walnut wan wander
wandering wang wangs waning want wanted wanting wantons wants war ward warehouse warfare warlord warlords warm warmed warmer warming warmly
warmonger warms warmth warn warned warning warrant warranties warrants warranty warrenty warrior wary was wase wash washed washer washes
washing wasp waste wasted wastes wasting watch watched watchers watchful watching water waterfalls waterfront watering waterproof waters
watery watt wave wavering wavy wax way ways weak weaken weakened weakening weakest wealth wealthy weapon weaponize weapons wear wearies
wearing wears weather web webpage website websites wed wedding wedges wee weed week weekday weekend weekends weekly weeks weighed weight
weights weird weirder weirdness wel welcome welcomed welcoming welfare well wells went were western wet wether wetter whack whasssup what
whatever whatnot whatsoever wheat wheel wheeler wheels when whenever where whereabouts whereas wherein wherever whether whhich which while
whilst whim whir whispers whistle whistleblowing white whiteboard whiting whitish who whoever whole wholeheartedly wholesale wholesome wholly
whom whomever whoooooo whoopsie whose wht why wide widely wider widespread widest width wield wielding wields wierd wife wifi wight wil wild
wildest wildflowers wildland wildly wile will willing willingly willingness willl willow willows willpower wilt win wind windfall windier
winding window windows winds windsheild wine wines wing winger wings winner winners winning wins winter wintering winters wire wireless wires
wiring wisdom wise wiser wish wished wishes wit with withdraw withdrawal withdrawing withdrawn withdrew withhold withholding within without
withstanding witness witnesses wives wobblers wodges woke woken wolf wolves woman womanish women won wonder wonderful wonderfully wondering
wonders wood woodpeckers woollies word wording words wordy wore worht work workable worked worker workers workforce working workmanship
workpapers workplace works worksheet workshop workshops world worldly worldwide worms worn worried worries worry worrying worse worsening
worship worshiped worshippers worst worth worthless worthwhile worthy woud woul would wound wounded wounds wow wrap wrapped wrapping wrath
wreathed wreck wrinkles write writer writers writes writing writings written wrok wrong wrote wud xferring xray yahoos yam yards yarn yea
yeaa yeah year yearly years yell yelled yelling yellow yelped yep yes yesterday yet yield yielded yoga yoke yorkedness you yound young
younger youngest youngsteers youngster youngsters your youre yours yourself yourselves youth youthful youths yrs yuck yum yummy yuor yuppy
zealot zebra zeros zinc zipped zone zoo zoom
`
