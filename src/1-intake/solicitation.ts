/**
 * What a page says to sell itself, among the paragraphs of its article: "Sign up for our letter", "Support the Times from as little as 2 crowns". It speaks to the reader, and of the outlet's own services;
 * "Residents were told to sign up for alerts" does neither.
 */
export function isSolicitation(text: string): boolean {
  return text.length <= 400 && solicitations.some((pattern) => pattern.test(text))
}

/** The title of a box that stands beside an article, whole: "Most read", "3 thoughts on …", "Who is online". */
export function isBoxTitle(text: string): boolean {
  return boxTitles.test(text.replace(/[\s:…›»→]+$/u, ''))
}

const solicitations: readonly RegExp[] = [
  /^(?:please )?(?:sign up|subscribe|register|log ?in|sign in)(?: now| here| today| free| for free)?(?: (?:to|for|with)\b|[.!]|$)/i,
  /^(?:please )?(?:download|get|install) (?:the|our) [^.]{0,40}\bapp\b/i,
  /^(?:please )?(?:support|back|fund|donate to) (?:our|us|the|this|independent|local|quality)\b[^.]{0,80}\b(?:journalism|reporting|newsroom|work|mission|from as little|today|member|project)\b/i,
  /^(?:please )?(?:become|be) (?:a|one of our) (?:member|subscriber|supporter|patron|friend)/i,
  /^(?:please )?(?:join|follow) (?:us|our|\d[\d,.]* (?:readers|subscribers|others|members))\b/i,
  /^(?:help us|keep reading|continue reading|to (?:read|continue|keep reading)|already a (?:subscriber|member)|not a (?:subscriber|member)|this (?:article|story|post) is (?:for|only for|available to) (?:paid |paying )?(?:subscribers|members))\b/i,
  /^(?:want|like|love|enjoy(?:ed|ing)?|looking for) (?:more|what you|this (?:article|story|post|newsletter)|our)\b/i,
  /^(?:thanks?|thank you) for (?:reading|subscribing|being)\b/i,
  /\b(?:sign up|subscribe|register|donate|join) (?:here|now|today|below)\b[^.]{0,40}\.?$/i,
  /\b(?:in(?:to)?|to) your inbox\b/i,
  /\b(?:our|the|this|a|free|weekly|daily) (?:\p{L}+ ){0,3}newsletters?\b[^.]{0,80}\b(?:provides?|brings?|delivers?|gives?|is sent|arrives?|comes?)\b[^.]{0,60}\b(?:you|your)\b/iu,
  /\b(?:consider|by) (?:becoming|making|supporting)\b[^.]{0,60}\b(?:subscriber|member|supporter|donation|contribution|our (?:work|journalism))\b/i,
  /\b(?:is|are) (?:free to read|paid for by|funded by|supported by|made possible by)\b[^.]{0,60}\b(?:readers|members|subscribers|our supporters)\b/i,
  /\bplease (?:donate|subscribe|consider|support)\b/i,
  /^(?:got|have|do you have) (?:a|any|some) (?:news )?(?:tips?|story|stories|information|questions?|photos?)\b/i,
  /^(?:read|see|view|browse|explore|show|load|view) (?:all|our|more|older|the full|full)\b[^.]{0,50}$/i,
  /^(?:share|print|save|copy link|email) (?:this|article|story|link|page)\b[^.]{0,40}$/i,
  /^(?:listen to (?:this|the) (?:article|story)|play audio|watch the video)\b[^.]{0,40}$/i,
  /^(?:all rights reserved|copyright (?:©|\d{4})|©)/i,
]

const boxTitles = new RegExp(
  `^(?:${[
    'most (?:read|viewed|popular|shared|commented)(?: .{0,20})?',
    'related(?: (?:articles?|stories|posts?|content|topics?|news|links?|coverage|reading|documents?|items?))?',
    'more (?:posts|stories|news|articles|galleries|videos|on this.{0,20}|from .{1,40}|about .{1,40}|by .{1,40}|in .{1,30}|like this)',
    'read (?:more|next|also)|also (?:read|in the news)|you (?:may|might) (?:also )?(?:like|be interested in|have missed).{0,20}',
    'recommended(?: (?:for you|stories|reading|articles))?|suggested (?:topics|reading|articles)|up next|next (?:article|story|post)|previous (?:article|story|post)',
    "trending(?: now)?|popular(?: (?:posts|stories|now))?|latest(?: (?:news|posts|stories|updates|headlines))?|recent (?:posts|comments|news|articles)|top stories|headlines|in case you missed it|don[’']t miss.{0,20}|editor[’']?s[’']? (?:picks?|choice)",
    '(?:\\d+ )?(?:comments?|responses?|replies|thoughts on .{1,120})|discussion(?: about this .{1,20})?|leave a (?:reply|comment)|join the (?:conversation|discussion)|have your say|responses? to .{1,100}|\\d+ responses? to .{1,100}',
    'share(?: this.{0,20})?|follow(?: us.{0,20})?|stay (?:connected|informed|updated|in touch)|newsletters?|subscribe.{0,40}|support (?:us|our work|independent journalism)|about (?:the )?(?:authors?|writers?|us)|about this site|meet the authors?',
    'who is online|tags|topics|filed under|explore more.{0,40}|explore our.{0,40}|browse.{0,30}|categories|archives?|sponsored(?: content)?|advertisement|partner content|around the web|from the web|promoted(?: stories| content)?',
    'our sources|read about our process|contacts?|media contacts?|press contacts?|press office|for more information|jobs in .{1,30}|log ?in|sign in|menu|search|site map|quick links|useful links|keep reading.{0,30}|is this page useful|feedback|updates to this page|cookie settings|your privacy.{0,20}|.{0,30}cares about your privacy',
  ].join('|')})$`,
  'i',
)
