import { describe, test } from 'vitest'
import { finds, findsNothing } from '../../../test/statements.ts'

describe('what stands in front of the cue', () => {
  test.each([
    '{content:The keeper did not join any party}, {source:the brother of the keeper, Odo Marr, from Osk,} {cue:said}.',
    'But when the state cut the funds, {source:the town} {cue:said} {content:enough was enough}.',
    '{content:If it rains, we will stay at home}, {source:the coach} {cue:said}.',
    '{content:The arms his country has}, {source:the general} {cue:said}, {content:are old}.',
    'On “Meet the Harbour,” {source:she} {cue:said} {content:the port was closed}.',
    '{source:The bank} {cue:said} {content:if rates fell, it would lend more}.',
    '{source:Officials} {cue:have said} since last week {content:that the road is closed}.',
    '{source:An officer who asked not to be named} {cue:said} {content:the road was closed}.',
    '{source:A report published Wednesday} {cue:said} {content:the road was closed}.',
    '{source:Experts on arms and trade} {cue:said} {content:the deal was dead}.',
    '{source:Norway} {cue:alerted} its partners on Monday to {content:the shipments}.',
    '{source:The rebels} {cue:used blunt language to denounce} {content:the truce}.',
    '{source:He} {cue:told} a town hall in Salem, Ohio, on Monday {content:that it was over}.',
    '{source:Ann Lee} {cue:condemned} {content:{content-2:what} {source-2:she} {cue-2:called} {content-2:a “mistake”}}.',
  ])('%s', (text) => finds(text))

  test.each([
    'When the state cut the funds, the town closed the pool.',
    'If it rains, we will stay at home.',
    'On “Meet the Harbour,” she wore a hat.',
    'The woman, who asked not to be named, left.',
    'Ann Lee, who found her way out of the building, was treated for burns.',
    'They used a crane to lift the boat.',
    'She took the train to Ohio.',
    'The bank reported for duty.',
  ])('nothing in: %s', (text) => findsNothing(text))
})

describe('a verb and what it says', () => {
  test.each([
    '{source:The ministry} {cue:said} {content:that the bridge had been closed}.',
    '{source:The ministry} {cue:said} {content:the bridge had been closed}.',
    '{source:The minister} {cue:told} reporters on Tuesday {content:that the bridge had been closed}.',
    '{source:Ann Lee, the head of the port authority,} {cue:said} {content:the harbour was full}.',
    '{source:Ann Lee}, however, {cue:said} {content:the harbour was full}.',
    '{source:People familiar with the talks} {cue:say} {content:that they broke down}.',
    '{source:The army} {cue:has repeatedly denied} {content:that it shelled the village}.',
    '{source:The mayor} {cue:declined} {content:to comment on the report}.',
    '{source:The council} {cue:called for} {content:an inquiry into the fire}.',
    '{source:The envoy} {cue:accused} {content:the rebels of breaking the truce}.',
    '{source:The envoy} {cue:urged} {content:both sides to return to the table}.',
    '{source:She} {cue:described} {content:the raid as a success}.',
    '{source:The governor} {cue:said in a statement} {content:that schools would stay shut}.',
    '{source:The poll} {cue:shows} {content:a tight race}.',
    '{source:The minister} {cue:pointed out} {content:that the treaty had expired}.',
    '{source:The alliance} {cue:acknowledged}, after weeks of silence, {content:the loss of two ships}.',
    '{source:Norway} {cue:raised} {content:its concerns}.',
    'The minister, {source:who} {cue:warned} {content:that the dam was weak}, resigned.',
  ])('%s', (text) => finds(text))

  test.each([
    '{content:“We are ready,”} {cue:said} {source:Ann Lee, a spokeswoman for the port}.',
    '{content:“We are ready,”} {source:she} {cue:said}.',
    '{content:The bridge is closed}, {source:the police} {cue:said}.',
    '{content:“We are ready,”} {source:he} {cue:said}, {content:“and we will wait.”}',
    '{content:The plan}, {source:he} {cue:said}, {content:is dead}.',
    '{content:In the long run}, {source:the bank} {cue:said}, {content:rates will fall}.',
    'As {source:the paper} {cue:reported}, {content:the deal was signed in May}.',
    '{source:He} {cue:asked:} {content:“Who pays?”}',
  ])('%s', (text) => finds(text))

  test.each([
    '{source:{source-2:The minister}} {cue:praised} {content:the crew} and {cue-2:said} {content-2:the search would go on}.',
    '{source:{source-2:The firm}} {cue:said} {content:sales fell}, {cue-2:adding} {content-2:that jobs were safe}.',
    'The army holds the town, {cue:suggesting} {content:that the siege is over}.',
    '{cue:Asked} {content:whether he would resign}, {source-2:the minister} {cue-2:said} {content-2:he would not}.',
  ])('%s', (text) => finds(text))

  test.each([
    'The troops crossed the river at dawn.',
    'He says little.',
    'Prices rose by 4% in May.',
    'They added two carriages to the train.',
    'The report was published in June.',
    'The note lay on the table.',
    'Fans of a play called “The Harbour” met on Friday.',
    'He wrote two novels.',
    'The army shows no mercy.',
    'The so-called “iron corridor” runs along the coast.',
    'Claims for damages rose.',
    'The state of the roads is poor.',
    'Factories continue to close.',
    'The charge blew a hole in the wall.',
  ])('nothing in: %s', (text) => findsNothing(text))
})
