/**
 * What one in fifteen news texts has, whatever it is about: one form of each word, in lower case, names aside.
 * Made by tools/make-everyday-words.ts: counted in the 924 articles of PolNeAR (train and dev).
 */
export const everydayWords = `
ability able accept access account accused across act action activists actually adding additional address advantage adviser advocate age
agenda ahead aimed air allies allowed almost always amount anger answer anti anyone anything appeal appearance appeared approach areas argued
asked attacks attempt attended attention attorney author average avoid away bad ban bank based battle beat became become began benefit best
better bid big biggest bill billionaire bit black block board book border born break bring brought build business businessman buy called
campaign candidacy candidate cannot captured care case cast caucuses cause center certain certainly chairman challenge champion chance change
charge chief children choice choose cited citizens city civil class clear close co coming committed common community companies compared
concluded conducted conference congressional conservative considered contest continued contrast control convention conversation correct cost
count country course court cover create crisis critical criticism crowd current cut daily deal debate decades decided decision declared
defeat defend delegates delivered demand denounced department described despite details determine development difference different difficult
direct directly director discuss divided dollars donors draw drive early earned economic economy efforts either elected election else email
embrace emerged end engage enough ensure entering entire especially establishment estate event everyone everything evidence example executive
existing expand expected experience experts explained expressed face fact failed fall family father favor fear federal feel fellow field
fight figure filed final financial fire focus following force foreign form former forward found friends front full further future gains game
gathered gave general getting giving goal good government governor great ground group growing gun guy half hand handling happened hard hasn't
health hear heart held help high higher history hit hold home hope host hours huge hurt idea illegal image immediately immigrants immigration
impact important improve including income increasingly independent individuals industry influence information insisted instead insurgent
interest international interview investigation investment involved issues job joined justice keep key kind know known lack large largely late
latest law lawsuit lead leadership learned led left legal let level life like limited line list little lives local long longer look lose loss
lost lot love low lower major majority making man management manager margin mark market mass matter means measures media meeting members
mentioned message middle military mind minority minutes mistake moment money move name national natural nearly need network news nominating
nomination nominee non nothing number office officials often old once online open operation opponent opportunity opposition order
organization page part particular particularly party passed past path pay percent percentage personal phone pick place plan play pledged
point police policy political politically politicians popular population position possible post potential power powerful practice praised
prepared presidential press pressure presumptive prevent previous previously primary prison private pro problem process professor program
progressive project protect prove provide public publicly push putting question quickly quite race raise rally rate rather reach read ready
real reality reason received record referring reflect reform refused registered relationship released remains remarks repeatedly reporters
represents request require research respect responded response rest results return revealed rhetoric right risk rival role room rules run
runner safe save saw scheduled school secretary secure security see seeking seemed seen self senator senior sense sent series serious served
server service set several share shift short shot show side sign significant similar simply single sitting situation small social someone
something son soon sort sought sound source speaking special speech spending spent split spoke spokesman staff stage stake stand standard
star step story strategist strategy street strength strong struggled students success suggested summer super support supporters sure surprise
survey system taken taking talk target tax team television term terrorism terrorist test things threat ties time together tone top total
tough track trade traditional trail treated trial tried trouble true trust trying turn understand university urged use used using values vice
video view violated violence visit voice vote voters wage wait walk wall want war watch way whole wife win women words work world wouldn't
writing wrong wrote you're young
`
