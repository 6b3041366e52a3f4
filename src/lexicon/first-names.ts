/** First names that tell a person from a firm, and "he" from "she": "Astrid Chevreuil". Lower case. Ambiguous ones are in the third list. */
export type Gender = 'male' | 'female' | 'unknown'

const male = `aaron abbas abdel abdul abdullah abdulaziz abraham abu adam adams adel adolf adrian ahmad ahmed aidan akbar akio al alan albert alberto alejandro aleksandr aleksandar aleksei aleksey
alex alexander alexandre alexei alexey alexis alfonso alfred alfredo ali alistair allan allen alonso alvaro alvin amir amit anatoly anders andre andré andreas andrei andres andrés
andrew andrey andrii andriy andrzej andy angelo angus anil ansel anthony antoine anton antonio antony antónio anwar archie ari aristide arkady arnold arthur artur arturo arun arvind asad asher
ashraf asif atal atif aung avi axel ayman aziz bandar barack barry bart bashar bashir basil bassam ben benedict benito benjamin benny bernard bernardo bernd bernie bert bill billy björn bjorn bob
bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan burak byron calvin carl carlo carlos carter casey cedric cesar chad charles charlie chester chris christian
christoph christophe christopher chuck clarence claude claudio clayton clément cliff clifford clint clive clyde cody colin connor conor conrad craig curtis cyril cyrus dale damian damien dan daniel
daniele danilo danny dante darrell darren darryl dave david davide dean denis denys derek desmond devin dexter diego dieter dimitri dimitris dirk dmitri dmitriy dmitry dmytro dominic dominik
dominique don donald donnie doug douglas drew duncan dustin dwayne dwight earl ed eddie edgar eduard eduardo edward edwin efraim ehud eli elias elijah elliot elliott elon elvis emad emil emilio
emmanuel emmerson enda enrico enrique eric erich erik ernest ernesto ernie errol ethan eugen eugene evan evgeny evo ezra fabian fabio fadi fahad faisal farid farouk federico felipe felix ferdinand fernando fidel
filip finn florian floyd francesco francis francisco franco francois françois frank frankie franklin franz fred freddie frederic frederick fredrik friedrich fritz fuad gareth garry gary gavin gene
geoff geoffrey george georges georgi georgios gerald gerard gerardo gerhard geraldo gerry gianni gideon gilbert giorgio giorgos giovanni giulio giuseppe glen glenn gordon graeme graham grant greg gregor
gregory guido guillaume guillermo gunter gunther gus gustav gustavo guy haider hakan hakim hamad hamid hamza hank hans harald harold harrison harry haruki harvey hasan hashim hassan hector heinrich
heinz helmut henri henrik henrique henry herbert herman hernan hideki hideo hillel hiroshi hosni horst howard hubert hugh hugo humberto hussein ian ibrahim ignacio igor ihor ilan ilham ilya imad imran ingvar ion irfan isaac isaiah ismail
istván ivan ivo jack jackson jacob jacques jaime jair jake jakob jalal jamal james jamie jan janez janos jared jason jasper javier jay jean jeb jeff jefferson jeffrey jens jeremy jeremiah jerome jerry jesse jesus jesús
jim jimmy jiri joachim joao joão joaquin joe joel joerg johan johann johannes john johnny jon jonah jonas jonathan jordi jorge jose josé josef joseph josh joshua josip juan jules julian julien julio
julius junichiro junior jurgen jürgen justin kader kamal karel karim karl karl-heinz kaspar kazuo keir keith kemal ken kenneth kenny kevin khaled khalid khalifa kirk klaus kofi konrad konstantin krzysztof kurt kyle
kyrylo lakhdar lance larry lars laszlo lászló laurence laurent lawrence lee lech leif len lenny leo leon leonard leonardo leonid leopold leroy leslie lester lev levi lewis liam lindsey lionel lloyd logan
lorenzo lou louis loïc luc luca lucas luciano ludwig luigi luis luiz lukas luke lyndon maciej magnus mahathir mahdi mahmoud mahmud maksym malcolm malik manfred manmohan manny manuel marc marcel marcelo marcin marco
marcos marcus marek mario marius mark marko markus marlon marshall martin marty marvin marwan masoud massimo mateo mateusz mathias mathieu mats matt matteo matthew matthias matthieu maurice mauricio maurizio
max maxim maxime maximilian mehdi mehmet mel melvin menachem michael michal michel michele mick miguel mihai mikael mike mikhail mikheil miles milan milo milos miloš miloš mitch mitchell mitt mohamad mohamed mohammad mohammed mohamud
monty moqtada morgan morris moshe muammar muhammad muhammadu muqtada murat murray mustafa mykhailo mykola nabil naftali narendra nasser nathan nathaniel nawaz neal ned neil nelson nestor nicholas nick nicola nicolae nicolas nicolás nigel
nikita nikolai nikolaos nikolas nikolay nils noah noam noel norbert norman nouri oleg oleh oleksandr oleksii oleksiy oliver olaf olivier omar orlando orson oscar oskar osama otis otto owen pablo pal paolo pascal patrice
patrick paul paulo pavel pavlo pawel pedro perry pervez pete peter petr petro petros phil philip philippe phillip pierre pieter piotr pranab preston quentin quincy rafael raffaele rafik rafiq raheem rahul rainer raj rajiv ralf ralph ramon ramón
ramzan rand randall randolph randy raphael rashid raul raúl ravi ray raymond raymundo recep reed reggie reginald reinhard rené rene reuben rex reza ricardo riccardo rich richard rick ricky robbie robert roberto robin rod roderick rodney
rodolfo rodrigo rodrigue roger rogelio roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudy rufus rupert russ russell rustam ryan saad sacha saddam sadiq sayed saeed sardar said salah saleh salem salim salman salvador salvatore sam sami samir sammy
samuel sander sandro sanjay santiago saul scott sean seán sebastian sebastien sébastien sepp serge sergei sergey sergio sergiy serhii serhiy seth seymour shahid shane shaun shawn sheldon shimon shinzo shinzō sidney silvio simon sir slava slobodan slobodan solomon spencer stan
stanislav stanley stefan stefano stelios stephane stéphane stephen sterling steve steven stewart stuart sultan sunil sven sylvester taha tamim tariq tayyip ted terence terrence terry thabo thaksin theo theodore thierry thomas tim timo timothy tobias tod todd
tom tomas tomás tommy tony travis trent trevor tristan troy tyler ulrich umar umberto uri usman uwe václav vaclav valentin valerii valery vasily vasyl victor vidkun viktor vince vincent vincenzo virgil vitali vitaliy vitaly vito vivek vlad vladimir vladislav vojislav volker volodymyr
wade wahid wallace walter warren waleed walid wayne wendell werner wes wesley wilbur wilfred wilhelm will willard willem william willie willy wim winston wladimir wolfgang woodrow xavier yair yahya yann yannick yasser yasir yasuo yehuda yevgeny yigal yitzhak yoav yossi yoshihide youssef yuri yury yusuf yves
zachary zac zack zaid zakaria zalmay zbigniew zeid zhenya ziad zoltan zoltán`
const female = `abigail ada adriana agatha agnes agnieszka aicha aisha alberta alejandra alena alessandra alexandra alexandria alice alicia alina aline alisa alison allison alma alyssa amal amalia amanda amber
amelia amelie amina amira amy ana anastasia andrea angela angelica angelina angie anita anja ann anna annabel annalena anne annegret annette annie antonella antonia antonietta anya april arancha ariana arianna arlene
ashley asma asma astrid audrey aung-san aurora ava ayesha azra barbara beata beatrice beatriz becky belinda bella benazir bernadette bernice bertha beth bethany betsy betty beverly bianca birgit blanca bonnie brenda
bridget brigitte britney brooke camila camilla camille candace candice cara carla carly carmen carol carole carolina caroline carolyn carrie cassandra catarina catherine cathy cecilia celeste celia celine céline chandra
chantal charity charlene charlotte chelsea cherie cheryl chiara chloe christa christiane christie christina christine chrystia chrissy claire clara clare claudia colette colleen condoleezza connie constance consuelo cora cordelia corinne cornelia cristina crystal cynthia daisy
dana daniela danielle daphne darya dawn deb debbie deborah debra deirdre delia delphine denise diana diane dina dolores dominika donna dora doreen doris dorothea dorothy edith edna eileen elaine eleanor elena eleonora eleni elisa elisabeth elise elissa eliza elizabeth ella ellen
elsa elsie elvira emilia emilie emily emine emma enid erica erika erin erna esmeralda esperanza estelle esther etta eugenia eunice eva eve evelyn fanny farah farida fatima fatou faye federica felicia felicity fernanda fiona flora florence frances francesca françoise
frida gabriela gabriella gabrielle gail gemma genevieve georgette georgia georgina geraldine germaine gertrude gillian gina ginny gisele giulia giorgia gladys glenda gloria golda grace greta gretchen gretchen gro gudrun guadalupe gwen gwendolyn hala halima hana hanan hannah hanna harriet hatice hazel heather
hedwig heidi heike helen helena helene helga hélène henrietta hilary hilda hillary hina hope huda ida ilana ilona ilse imelda imogen ina indira indra inès ines inga ingeborg ingrid irena irene irina iris irma isabel isabella isabelle iryna isla ivana ivanka ivy jacinda jacqueline jacqui jade jamila jana jane
janet janice janine jasmine jayne jean-marie jeanette jeanine jeanne jenna jennifer jenny jessica jill jillian jo joan joana joann joanna joanne jocelyn jodi jodie johanna josefina josephine joy joyce juanita judith judy julia juliana julianne julie juliet juliette june kaja kamala karen karin karina karine karla kate
katarina katarzyna kate katerina katharina katharine katherine kathleen kathryn kathy katie katja katrina katya kay kayla kayleigh keiko kelly kersti khadija kim-yo kimberly kirsten kirstie kirsty klara kristalina kristen kristi kristin kristina kristine krystyna kyra lana lara larisa latifa latoya laura lauren laurie lea leah leanne
leila leila lena leni leonora lesley leticia lidia lila lilian liliana lillian lily lina linda lindsay lisa liudmila livia liz liza lois lola lora loretta lorna lorraine louisa louise lubna lucia luciana lucie lucille lucinda lucy luisa luiza lydia lyn lynda lynn lynne lyse lyudmila mabel madeleine madeline madison mae magda magdalena
maggie maha maia maja malala malgorzata mallory mandy manuela mara marcela marcia margaret margaretha margarita margot marguerite maria mariam marian mariana marianne marie mariella marilyn marina marisa marisol marissa marjorie marlene marta martha martina marwa mary maryam maryland masha mathilde matilda maud maureen may maya megan meghan mei melania
melanie melinda melissa mercedes meredith merkel meryl mia michaela michele michelle mila mildred millie mimi mina mira miranda miriam misty mitzi moira molly mona monica monika monique myra myriam myrtle mária nabila nada nadezhda nadia nadine nancy naomi nastya natalia natalie nataliia natalya natasha nathalie nell nellie
nelly neve nichole nicole nikki nina noemi nora noreen norma nour odile ofelia olena olesya olga olha olivia oksana ophelia oprah orla paige pam pamela paola pat patrice patricia patty paula paulette paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pia polly priscilla priya priyanka rachel rania
raquel rasha rebecca regina regine renata renate renée rhoda rihanna rita roberta robyn rocío roma rosa rosalie rosalind rosanna rose rosemary rosie rowena roxana roxanne ruby ruth sabina sabine sabrina sadie safia sally salma samantha sana sandra sandy sanna sarah sara sasha savannah scarlett selena selma serena sharon sheikha sheila shelley sheryl shirin
shirley sigrid silvia simone sinead sinéad siobhan sofia sofie sonia sonja sonya sophia sophie stacey stacy stella stephanie stéphanie sue summer susan susana susanna susanne suzan suzanne svetlana sviatlana sylvia sylvie tamar tamara tammy tania tanya tara tatiana tatyana taylor teresa terri tess tessa thelma theresa therese thérèse tina
toni tonya tracey tracy tricia trudy tsai tulsi ursula valentina valeria valérie valerie vanessa vera verona veronica veronika vicki vicky victoria vida viktoriia viola violet violeta virginia vivian viviane vivien wanda wendy whitney wilhelmina wilma winifred winnie winona xenia yael yana yasmin yasmina yelena yekaterina yolanda yoko yulia yuliya
yvette yvonne zahra zainab zara zeinab zelda zhanna zoe zofia zsuzsanna zuzana`
const either = `adrian alex ali alexis amal andrea angel ashley avery bailey billie blair cameron casey charlie chris dakota dana daryl devon dominique drew emerson evelyn francis frankie gabriel gale hayden hilary jackie jaime jamie jan jean jess jesse jo
jordan jules kai kelly kelsey kendall kerry kim kris lee leigh leslie lindsay lindsey logan loren lou marion max michele morgan nicola noor parker pat patrice paris quinn reese riley robbie robin rowan rory sam sandy sasha shannon shawn shelby sidney simone stacy stevie sydney taylor terry toni tracy val yi
xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma hu guo lin he gao luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei ding ren lu yao zhong cui tan fan jin shi kong bai qin yan gong hou long wan
park choi jung kang cho yoon jang lim oh seo shin kwon hwang ahn ryu jeon moon bae nguyen tran le pham nguyễn aung ban mao deng hu jiang moon roh lee yoon tsai lai ma`

let known: ReadonlyMap<string, Gender> | undefined

/** The gender that a first name tells, `unknown` where it goes for both; `undefined` if it is no first name we know. */
export function genderOf(firstName: string): Gender | undefined {
  known ??= table()
  return known.get(firstName)
}

function table(): ReadonlyMap<string, Gender> {
  const names = new Map<string, Gender>()
  for (const name of male.split(/\s+/)) names.set(name, 'male')
  for (const name of female.split(/\s+/)) names.set(name, names.has(name) ? 'unknown' : 'female')
  for (const name of either.split(/\s+/)) names.set(name, 'unknown')
  for (const name of notFirst.split(' ')) names.delete(name)
  return names
}

/** Also common words, states or surnames: no evidence by themselves. */
const notFirst =
  'al sir sultan merkel maryland ban long he may june april hope grace summer oh will said male mark-up rose joy dawn shi du'
