/**
 * Words that news uses for one another when it tells the same thing: the first of each line names what they share. Forms are listed where a stem
 * does not bring them together. A word stands in one line alone; what has several common meanings ("strike", "charge", "hold") stands in none, unless
 * one of them is by far the most common in news.
 */
export const nearSynonyms = `
troop troops soldier soldiers servicemen serviceman servicewomen battalion battalions contingent contingents combatant combatants infantry forces gi gis
deploy deploys deployed deployment send sends sent sending dispatch dispatched presence present station stationed arrive arrived arrival ship shipped shipping transfer transferred
kill kills killed killing dead die died dies dying death deaths toll fatality fatalities slain slay lives perish perished
wound wounded injured injury injuries hurt injure injures injuring
casualty casualties
missing unaccounted whereabouts
weapon weapons arms weaponry armament armaments
agreement agreements agree agreed pact accord treaty deal
buy buys bought buying acquire acquired acquires acquiring acquisition purchase purchased takeover merger merge merged
talk talks negotiation negotiations negotiate negotiated negotiating negotiator negotiators discussion discussions dialogue
burst collapse collapsed collapses breach breached rupture ruptured
ammunition rounds shells munitions munition
evacuate evacuated evacuation evacuees evacuating
displaced displacement uprooted homeless
free freed frees freeing release released releases releasing liberate liberated liberation
abduct abducted abduction abductions kidnap kidnapped kidnapping kidnappings seize seized captured capture captures
arrest arrested arrests detain detained detention detains apprehended custody
attack attacks attacked attacking assault assaulted assaults raid raided raids onslaught
crash crashed crashes collision collided collide collides
job jobs
worker workers employee employees staff employed
resign resigned resigns quit resignation resigning
sentence sentenced jailed imprisoned prison imprisonment jail jails convicted conviction
approve approved approval approves clearance cleared greenlight
child children kid kids
girl girls schoolgirl schoolgirls
boy boys schoolboy schoolboys
baby infant babies infants newborn toddler
company firm companies firms corporation
captive captives captivity hostage hostages prisoner prisoners
militant militants fighter fighters insurgent insurgents extremist extremists jihadist jihadists jihadi rebel rebels guerrilla guerrillas
swap swaps swapped exchange exchanged exchanges
evidence proof
outcry outrage uproar outraged
condemn condemned condemnation condemns condemning denounce denounced denounces denunciation deplore deplored deplorable decry decried
flee fled fleeing flees escape escaped escapes escaping
shoot shot shooting shootings gunfire gunman gunmen shooter shooters shots gunshots gunshot
quake earthquake tremor tremors earthquakes
blast blasts explosion explosions explode exploded explodes exploding detonate detonated detonates detonation detonations bombing bombings
blaze fire fires flames ablaze inferno wildfire
meet met meeting meetings meets
win won victory wins winning winner victorious triumph
vote voted votes voting ballot ballots
rise rose risen increase increased increases grow grew growth surge surged soar soared climb climbed jump jumped
fall fell fallen drop dropped decline declined decrease decreased plunge plunged slump slumped tumble tumbled shrink shrank
doctor doctors physician physicians medic medics
airstrike airstrikes airraid airraids
retaliate retaliation retaliatory reprisal reprisals revenge avenge avenged
car cars vehicle vehicles automobile truck trucks lorry lorries van vans
ram rammed ramming rams ploughed plowed
building buildings compound premises
damage damaged damages damaging
destroy destroyed destroys destruction demolish demolished devastated devastation wrecked ruined levelled leveled
window windows windowpane
hospital hospitals hospitalized hospitalised clinic infirmary
police policeman policemen officer officers cop cops
court courts tribunal
judge judges justice magistrate
trial trials prosecution prosecuted prosecutor prosecutors
indict indicted indictment indicts
verdict ruling ruled
lawyer lawyers attorney attorneys counsel barrister
lawsuit lawsuits sue sued sues suing litigation
law laws legislation statute
parliament lawmaker lawmakers legislator legislators congress congressmen senator senators deputies
election elections electoral poll polls
leader leaders chief head boss
protest protests protested protester protesters protestors demonstrator demonstrators demonstration demonstrations rally rallies marched
riot riots unrest turmoil
violence violent bloodshed
ceasefire truce armistice
peace peaceful peacefully
war wars warfare conflict conflicts hostilities
army military armed militaries
rocket rockets missile missiles projectile
launch launched launches launching liftoff fired firing blastoff
satellite satellites spacecraft
orbit orbits orbiting orbital
nuclear atomic
test tests tested testing
bomb bombs bomber bombers explosive explosives
ban bans banned banning prohibit prohibited prohibits prohibition forbid forbidden outlaw outlawed
sanction sanctions embargo
violate violated violates violation violations breaches infringe
threat threats threaten threatened threatens threatening menace
provoke provoked provocation provocative provocations
peril danger dangerous risk risks risky hazard hazards
safe safety unharmed unhurt uninjured unscathed
accept accepted accepts acceptable
refuse refused refuses refusal reject rejected rejects rejection spurn rebuff rebuffed
offer offers offered offering bid bids proposal proposals propose proposed proposes
pay pays paid payment payments
price prices cost costs
money funds funding cash fund
debt debts
profit profits earnings
loss losses
revenue revenues sales turnover
tax taxes taxation levy
ransom ransoms
share shares stock stocks
investor investors shareholder shareholders
bank banks lender lenders
customer customers client clients consumer consumers
bill bills invoice
mistake mistaken error errors blunder
fix fixed correct corrected mend repaired
electricity power electrical
help helps helped helping aid assist assisted assistance
rescue rescued rescues rescuers saved save
search searches searched searching hunt hunted manhunt
find finds found discover discovered discovers discovery located
investigate investigated investigating investigation investigations investigators inquiry probe probing probed
suspect suspects suspected
victim victims
motive motives
witness witnesses eyewitness eyewitnesses bystander bystanders
resident residents inhabitant inhabitants locals villagers
tourist tourists visitor visitors holidaymaker holidaymakers
passenger passengers
boat boats ships vessel vessels ferry barge
plane planes aircraft airplane airliner jet jets
helicopter helicopters chopper
train trains railway
road roads highway motorway street streets
bridge bridges
town towns city cities
village villages hamlet
school schools
student students pupil pupils classmates
teacher teachers
university universities college campus
church churches
mosque mosques
family families relatives relative parents
mother mothers mum mom
father fathers dad
wife husband spouse
brother sister sibling siblings
marry married marriage wed wedding weds
divorce divorced split separate separated separation breakup
pregnant pregnancy
born birth births
pledge pledged pledges vow vowed vows promise promised promises swear swore sworn
allegiance loyalty loyal
support supports supported supporting back backed backing backs endorse endorsed
oppose opposed opposes opposition
criticise criticised criticises criticism criticize criticized criticizes slam slammed lambast rebuke rebuked
blame blamed blames blaming accuse accused accuses accusing accusation accusations
praise praised praises hail hailed laud lauded applaud applauded
welcome welcomed welcomes
mourn mourned mourning grieve grief
celebrate celebrated celebration celebrations
hope hopes hopeful optimism optimistic
fear fears feared afraid
anger angry fury furious
end ends ended ending halt halted stop stopped stops cease ceased
begin begins began begun start starts started starting commence commenced
continue continues continued continuing resume resumed ongoing
delay delayed delays postpone postponed postponement
cancel cancelled canceled scrap scrapped cancellation
remain remains remained stay stays stayed staying
leave leaves departed depart departs departure withdraw withdrew withdrawal withdrawn pullout
return returns returned returning
enter entered entering entry
cross crossed crossing crossings
border borders frontier
invade invaded invasion incursion
occupy occupied occupation
control controls controlled controlling
territory territories
settlement settlements settler settlers outpost outposts
refugee refugees migrant migrants asylum
government governments administration cabinet authorities authority
president presidents presidency presidential
minister ministers ministry
spokesman spokeswoman spokesperson
ambassador ambassadors envoy envoys diplomat diplomats
embassy consulate mission
ally allies allied alliance
enemy enemies foe adversary
faction factions splinter
video videos footage film clip
photo photos photograph photographs picture pictures image images
post posted posts tweet tweeted tweets
publish published publishes publication
leak leaked leaks
hack hacked hacking hacker hackers
remove removed removes removing removal delete deleted
app apps application
phone phones smartphone telephone
internet online web
television tv broadcast broadcaster
newspaper newspapers daily
storm storms hurricane typhoon cyclone
flood floods flooded flooding
drought droughts
rain rains rainfall downpour
snow snowfall blizzard
heat heatwave
cold freezing
landslide mudslide avalanche
volcano eruption erupted erupt
pollution smog
virus outbreak epidemic pandemic disease illness
vaccine vaccines vaccination vaccinated
infected infection infections
patient patients
surgery operation operated
cancer tumour tumor
drug drugs narcotics
scientist scientists researcher researchers
study studies research
planet planets
star stars
moon lunar
earth planetwide
debris wreckage fragments
race races
driver drivers
lap laps
team teams squad
player players
match matches game games
goal goals
score scored scores
champion champions championship title
season seasons
fine fined fines penalty penalised penalized
crowd crowds audience spectators onlookers concertgoers
concert festival gig
hotel hotels resort
floor storey
room suite
gun guns rifle rifles firearm firearms
bullet bullets
knife stabbed stabbing stab
robbery robbed robbers heist
theft stolen stole thieves
smuggle smuggled smuggling smugglers trafficking
corruption corrupt bribery bribe bribes graft
fraud fraudulent
insult insulting insulted
judiciary judicial
appeal appeals appealed
slap slapped punch punched hit hits hitting kick kicked
teen teenage teenager teenagers
woman women female
man men male
elderly old older aged
zoo zoos
gorilla ape
enclosure exhibit
fence barrier barriers
wall walls
speed speeds fast
record records
biggest largest
deadliest deadly worst bloodiest
famous celebrity
worldwide global internationally international
annual yearly
massive huge enormous heavy
quick quickly swiftly rapid rapidly
several multiple
`
