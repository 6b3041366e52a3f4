/** What a block says of itself: that it speaks to the reader, tells who made the article, whose it is, where more of the like is, who paid. Each is said in few words, and of an outlet's own affairs. */

/** "Have you seen the ferry? Get in touch", "You can update your preferences": to the reader, and no one's speech. */
export function speaksToReader(text: string): boolean {
  if (/^[“"‘]/.test(text) || text.length > 400) return false
  const bare = text.replace(/[“"][^”"]{0,400}[”"]/g, ' ')
  return toReader.test(bare) || asks.test(bare)
}

/** "Sign up for our letter", "Watch the press conference below.": what the reader is to do. */
export function asksReader(text: string): boolean {
  return text.length < 300 && !/^[“"‘]/.test(text) && (asks.test(text) || imperative.test(text))
}

/** "Loading…", "list of 3 items", "Story continues below": the page of itself. */
export function isControl(text: string): boolean {
  return text.length < 120 && control.test(text)
}

/** "Reporting by Ana Brandt", "Lea Holt covers ports for the Gazette", "A version of this article appeared in print". */
export function tellsMaking(text: string): boolean {
  return text.length < 400 && (making.test(text) || inPrint.test(text))
}

/** An address of mail, a handle, a desk for the press: no number that the police give out. */
export function givesDesk(text: string): boolean {
  return text.length < 600 && desk.test(text)
}

export function givesContact(text: string): boolean {
  return text.length < 600 && contact.test(text)
}

export function claimsRights(text: string): boolean {
  return text.length < 600 && rights.test(text)
}

/** "Also read | Audit finds riverfront ran over", "More: Sheriff wants deputies": a label that points, and what it points to. */
export function pointsElsewhere(text: string): boolean {
  return text.length < 300 && pointer.test(text)
}

/** "This issue is brought to you by …", "Paid for by readers". */
export function namesPayer(text: string): boolean {
  return text.length < 300 && payer.test(text)
}

const toReader =
  /\b(?:you|your|you[’']ve|yours|us at|let us know|get in touch|contact us|write to|click (?:here|on)|tap (?:here|on|the)|full screen|(?:skip|scroll) (?:to|down)|our (?:newsletters?|app|site|website|readers|journalism|reporting|team|mailing (?:list|address)|channel|stories|(?:privacy|comments?|community) (?:policy|guidelines|rules)|terms))\b/i
const asks =
  /^(?:please )?(?:share|forward|send|tell|e-?mail|sign|subscribe|follow|join|support|donate|download|report|print|listen|rate|unsubscribe|manage|update|register|help)\b[^.]{0,80}(?:\bit to\b|\bus\b|\bhere\b|\bour\b|\bthis (?:article|story|post|page|email|letter|newsletter)\b|[!→›»]$)|\b(?:unsubscribe|opt out|view (?:this|it) (?:e-?mail )?in (?:a|the|your) browser|mailing address is|add us to|spotted (?:a|an) (?:error|mistake|typo)|(?:spelling|typing|grammatical|factual) errors?\b.{0,40}\breport|comments? (?:are|is) (?:closed|moderated|subject)|(?:log|sign) in (?:to|with)\b.{0,30}\bcomment|leave (?:a )?comments?|forward it to a friend|continues? (?:below|after)|scroll to continue)\b/i

const imperative =
  /^(?:please |(?:to|for) [^,.]{3,60}, (?:please )?)?(?:read|watch|listen(?: to)?|see|learn|find|visit|catch|check out|view|click|tap|get|stay|follow|explore|discover|browse|never miss|enjoy|join|download|subscribe|sign up|register)\b.{0,110}\b(?:here|below|above|more|our|app|website|channel|newsletters?|podcast|video|gallery|updates|alerts|whatsapp|instagram|facebook|youtube|telegram|google news|inbox|phone|more information|(?:editorial|privacy|comments?) policy|(?:every|each) (?:day|week|morning|evening))[.!]?$/i
const control =
  /^(?:loading|please (?:enable|turn on|allow)|advertisements?\b|ad feedback|(?:story|article|content|text)? ?continues? (?:reading )?(?:below|after)|continue reading|skip (?:to|past|advertisement)|trending(?: now)?$|copy link|link copied|enter your|(?:tap|click) (?:to|on|here|for)\b|enable javascript|(?:this|the) (?:content|video|post|media|feature|browser|player) (?:is not|is no longer|isn’t|could not|cannot|can’t|requires)|view this (?:post|tweet|photo|profile)|view (?:on|in) |recommended (?:stories|reading|for you)|list \d+ of \d+|list of \d+ items|end of list|gift (?:this )?article|(?:play|pause|mute|unmute|hide|show|enlarge|expand|close|toggle|open)\b[^.]{0,40}$|back to top|print (?:this )?(?:page|article)|share (?:on|via|this)\b|click to|comments?$|reply$|report (?:this|a )|sponsored$|promoted$)/i

const making =
  /^(?:\((?:updates?|adds|corrects|recasts|repeats|refiles)\b|\(?(?:additional )?(?:reporting|writing|editing|edited|written|compiled|translated|translation|produced|production|photography|photographs|graphics|illustrations?|fact-?check(?:ing|ed)?|research|contributing|contributors?)\b[^.]{0,20}(?: by\b|:)|[-–—]*\s*\(?with (?:(?:additional )?reporting|assistance|contributions|files|help|inputs?) (?:by|from)\b|\(?this (?:article|story|interview|report|piece|conversation|post|investigation|project|reporting|copy) (?:was|is|has|first|originally)\b|(?:an )?(?:earlier|previous) version of this\b|the (?:interview|conversation) was (?:conducted|edited|recorded|translated)\b|(?:the|our) (?:writer|author|reviewer|contributor)s? (?:is|are)\b|(?:(?:featured|header|lead|main|cover|top|additional) )?(?:images?|photos?|pictures?|illustrations?|graphics?|videos?|thumbnail)(?: credits?)?(?: by| courtesy|:)|\((?:photo |image |picture |video )?(?:credits?|source|via|courtesy)(?::| of)|editor[’']?s[’']? note:|(?:(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}|(?:he|she|they) )(?:covers|reports on|writes (?:about|on|for)|can be reached|tweets)\b)|\b(?:contributed (?:\p{L}+ )?(?:to|for) this (?:report|story|article|piece|investigation)|contributed (?:to )?(?:the )?(?:reporting|research)\b|(?:is|was) (?:an?|the|[\p{Lu}][\p{L}’' ]{2,40}[’']s?) (?:[\p{L}-]+ ){0,5}(?:reporter|editor|correspondent|columnist|journalist|freelancer|staff writer|contributor|bureau chief)\b)/iu
const inPrint =
  /^(?:published|appeared|appears|first published|originally published|a version of this (?:article|story)|this (?:article|story|essay) (?:appears|appeared))\b[^.]{0,40}\b(?:in (?:the )?(?:print|[\p{L}\d ,]{3,30}(?:edition|issue))|in print|on page|page [A-Z]?\d)/iu
const contact =
  /[\w.+-]+@[\w-]+\.\w{2,}|(?:^|\s)@\w{3,}|\b(?:tel|phone|telephone|fax|mobile|cell)\b\.?:?\s*[+(\d]|\+\d[\d ()-]{6,}|\b\d{3}-\d{4}\b|\bwww\.\S+|^(?:for (?:more|further|additional) information|for (?:media|press|all|any)?\s?(?:inquiries|enquiries|requests|interviews)|(?:media|press) (?:contacts?|enquir|inquir|office|relations|queries))/i
const desk =
  /[\w.+-]+@[\w-]+\.\w{2,}|(?:^|[\s(:])@\w{3,}|^(?:for (?:more|further|additional) information|for (?:media|press|all|any)?\s?(?:inquiries|enquiries|requests|interviews)|(?:media|press) (?:contacts?|enquir|inquir|office|relations|queries))|\bcan be reached\b/i
const rights =
  /©|\(c\) ?\d{4}|all rights reserved|\bcopyright (?:©|\(c\)|\d{4}|by\b|notice|information|policy|of the\b)|^copyright\b|terms of (?:use|service)|privacy policy|not responsible for the|creative commons|without (?:prior )?(?:written )?(?:permission|consent|leave)\b|no part of this\b|may not be (?:published|reproduced|copied|reprinted|redistributed)|views (?:and opinions )?expressed|opinions expressed|(?:does|do) not (?:necessarily )?(?:represent|reflect) (?:the )?(?:views?|opinions?|those)|registered (?:charity|company|office|in|under|as)\b.{0,40}(?:\bno\b|number|:|\d)|\b(?:opinions?|views?)\b.{0,60}\b(?:author|writer|contributor|columnist)s?[’']?s? (?:own|alone)\b/i
const pointer =
  /^(?:also (?:read|see|watch|on)|read(?: (?:more|also|next|the full .{1,30}|on|here|our .{1,30}))?|more(?: (?:on|from|about|in) .{1,40})?|related(?: .{1,20})?|see(?: also| more| our .{1,30})|watch(?: (?:now|live|more|the video))?|listen(?: (?:now|to .{1,30}))?|must read|don[’']t miss|up next|recommended(?: .{1,20})?|explainer|in (?:pictures|photos|case you missed it)|live(?: (?:briefing|updates?|blog|coverage))|full coverage|further reading|from the archives?|view(?: (?:more|gallery|photos))?|explore(?: more)?|elsewhere|video|podcast|gallery|background)\s*(?:[:|»>›→]|[–—-]\s)\s*\S/i
const payer =
  /\b(?:brought to you by|sponsored by|presented by|in (?:paid )?partnership with|paid (?:for by|post|content|partnership)|supported by (?:a grant|the|our|funding|readers|\p{Lu})|made possible (?:by|with)|with (?:the )?(?:financial )?support (?:of|from)|a message from|(?:receives?|received) funding from|funded (?:in part )?by (?:a grant|our|readers)|(?:non-?profit|independent|reader-funded)\b.{0,120}\bour (?:work|journalism|reporting)|rel(?:y|ies) on (?:donations|readers|your)|our work (?:is|depends))\b/u
